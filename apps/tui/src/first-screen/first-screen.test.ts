import { expect, test } from "vitest";
import { briefingOf, ledger } from "../ledger.js";
import { startOf } from "../screens/app-state.js";
import { frameLines, shownOf } from "../screens/frame.js";
import { type ScreenLedger, weeksOf } from "../screens/screen-ledger.js";
import { usualSettings } from "../screens/settings.js";
import { ledgerOfFirstScreen, packFirstScreen } from "./first-screen.js";

const packed = packFirstScreen(ledger);
// As the program reads it: from text.
const first = ledgerOfFirstScreen(JSON.parse(JSON.stringify(packed)));
const whole: ScreenLedger = { ledger, briefingOf, weeks: weeksOf(ledger) };

const draw = (read: ScreenLedger, columns: number, rows: number) =>
  frameLines(shownOf(read, startOf(packed.day, usualSettings), { columns, rows }, "palette", false, false));

test.each([
  [40, 10],
  [80, 24],
  [120, 40],
  [200, 60],
  [300, 100],
])("the packed first screen is, at %i by %i, the one that is drawn from the whole ledger", (columns, rows) => {
  expect(draw(first, columns, rows)).toEqual(draw(whole, columns, rows));
});

test("the packed first screen shows the newest briefing", () => {
  expect(packed.day).toBe(ledger.days().at(-1));
  expect(
    draw(first, 80, 24)
      .flat()
      .some(({ text }) => text.includes("LATEST")),
  ).toBe(true);
});
