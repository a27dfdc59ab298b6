import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bindings } from "../keys.js";
import { briefingOf, ledger } from "../ledger.js";
import { type Line, widthOf } from "../text/lines.js";
import { type AppState, seen, startOf } from "./app-state.js";
import { extentOf, frameLines, type Size } from "./frame.js";
import { perform } from "./perform.js";

const plain = (lines: readonly Line[]) => lines.map((line) => line.map(({ text }) => text).join(""));

const draw = (state: AppState, size: Size) => frameLines(ledger, ledger.asOf(state.day), briefingOf(state.day), state, size);

const act = (state: AppState, action: (typeof bindings)[number]["action"], size: Size) =>
  perform(state, action, extentOf(ledger.asOf(state.day), briefingOf(state.day), state, size));

// The smallest size breaks first, so it is tried as often as all the others.
const anySize = fc.oneof(
  fc.constant({ columns: 40, rows: 10 }),
  fc.record({ columns: fc.integer({ min: 40, max: 200 }), rows: fc.integer({ min: 10, max: 60 }) }),
);
const anyActions = fc.array(fc.constantFrom(...bindings.map(({ action }) => action)), { maxLength: 25 });

describe("a frame", () => {
  it("is one row lower than the terminal and no wider, whatever is done and however large it is", () => {
    fc.assert(
      fc.property(anySize, anySize, anyActions, (size, later, actions) => {
        const state = actions.reduce((before, action) => act(before, action, size), startOf("2024-12-27"));
        for (const one of [size, later]) {
          const lines = draw(state, one);
          expect(lines.length).toBe(one.rows - 1);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(one.columns);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("shows the current sentence from its first line, behind the mark, at any size", () => {
    fc.assert(
      fc.property(anySize, fc.nat({ max: 35 }), (size, steps) => {
        const state = Array.from({ length: steps }).reduce<AppState>((before) => act(before, "next", size), startOf("2024-12-27"));
        expect(plain(draw(state, size)).filter((line) => line.startsWith("›"))).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it("comes back to the sentence one left", () => {
    const size = { columns: 80, rows: 24 };
    const there = act(act(startOf("2024-12-27"), "next", size), "next", size);
    const back = act(act(act(there, "sources", size), "half-down", size), "back", size);
    expect(seen(back)).toEqual(seen(there));
    expect(plain(draw(back, size))).toEqual(plain(draw(there, size)));
  });

  it("shows the trace of a claim on top, or as far up as the claim is long", () => {
    const size = { columns: 80, rows: 24 };
    for (const { id } of ledger.asOf("2024-12-27").claims().slice(0, 60)) {
      const open: AppState = { ...startOf("2024-12-27"), screens: [{ kind: "claim", id, scroll: 0 }] };
      const { scroll, mostScroll } = extentOf(ledger.asOf(open.day), briefingOf(open.day), act(open, "trace", size), size);
      const lines = plain(draw(act(open, "trace", size), size));
      expect(lines[3] === " TRACE" || (scroll === mostScroll && lines.includes(" TRACE")), id).toBe(true);
    }
  });

  it("says so on a day before everything", () => {
    expect(plain(draw(startOf("1990-01-01"), { columns: 80, rows: 24 })).join("\n")).toContain("holds nothing that was public");
  });

  it("opens no claim from documents that stayed open on a day when it was not public yet, and says so", () => {
    const size = { columns: 80, rows: 24 };
    const before = act(act(startOf("2024-12-27"), "sources", size), "month-before", size);
    expect(plain(draw(act(before, "trace", size), size)).join("\n")).toContain("was not public on this day");
  });

  it("says that a claim was not public on an earlier day, and keeps it open", () => {
    const size = { columns: 80, rows: 24 };
    const [claim] = ledger.asOf("2024-12-27").claims({ said: { from: "2024-12-27", to: "2024-12-27" } });
    const opened: AppState = { ...startOf("2024-10-20"), screens: [{ kind: "claim", id: claim?.id ?? "", scroll: 0 }] };
    expect(plain(draw(opened, size)).join("\n")).toContain("was not public on this day");
  });
});
