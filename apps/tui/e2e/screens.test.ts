import { ledger } from "@tumen/core";
import { afterEach, describe, expect, it } from "vitest";
import { Terminal } from "./terminal.js";

let terminal: Terminal | undefined;

function start(...given: ConstructorParameters<typeof Terminal>): Terminal {
  terminal = new Terminal(...given);
  return terminal;
}

afterEach(() => terminal?.close());

const down = "\u001b[B";
const escapeKey = "\u001b";

/** The words of the section of the screen under a heading. */
const section = (screen: string, heading: string) => screen.split(heading)[1]?.split(/\n\n|─{10}/)[0] ?? "";

describe("the terminal UI", () => {
  it("opens on the briefing, moves, opens a claim, shows its trace and its sources, and goes back", async () => {
    const screen = start(["--as-of", "2024-12-27"]);
    const first = await screen.shows(/as of 27 December 2024/);
    expect(screen.isAlternate()).toBe(true);
    expect(section(first, "LATEST")).toMatch(/captured/);
    expect(first).toMatch(/›/);
    expect(first).toMatch(/1\/\d+/);
    screen.press("j");
    await screen.shows(/ 2\/\d+/);
    screen.press(down);
    await screen.shows(/ 3\/\d+/);
    screen.press("kk");
    await screen.shows(/ 1\/\d+/);
    screen.press("\r");
    const claim = await screen.shows(/WHICH CLAIM\?|TRACE/);
    if (claim.includes("WHICH CLAIM?")) screen.press("\r");
    await screen.shows(/TRACE/);
    screen.press("G");
    await screen.shows(/https?:\/\//);
    screen.press(escapeKey);
    await screen.shows(/LATEST/);
  });

  it("changes the day by keys and by typing, and the briefing with it", async () => {
    const screen = start(["--as-of", "2024-12-27"]);
    await screen.shows(/as of 27 December 2024/);
    screen.press("d2024-12-20\r");
    const earlier = await screen.shows(/as of 20 December 2024/);
    expect(section(earlier, "LATEST")).not.toMatch(/captur/i);
    const days = ledger.days();
    const next = days.find((day) => day > "2024-12-20") ?? "";
    screen.press("]");
    await screen.shows(new RegExp(`as of ${Number(next.slice(8))} December 2024`));
    screen.press("{");
    await screen.shows(new RegExp(`as of ${Number(next.slice(8))} November 2024`));
    screen.press("0");
    await screen.hides(/as of \d+ November 2024/);
  });

  it("says what it expected where what is typed is no day, and keeps asking", async () => {
    const screen = start(["--as-of", "2024-12-27"]);
    await screen.shows(/as of 27 December 2024/);
    screen.press("d2024-02-30\r");
    await screen.shows(/"2024-02-30" is not a day: expected one such as 2024-12-27/);
    screen.press(escapeKey);
    await screen.hides(/is not a day/);
    expect(await screen.shows(/as of 27 December 2024/)).toMatch(/q quit/);
  });

  it("lists every key under ?", async () => {
    const screen = start(["--as-of", "2024-12-27"]);
    await screen.shows(/LATEST/);
    screen.press("?");
    const help = await screen.shows(/KEYS/);
    expect(help).toMatch(/previous day with something new/);
    screen.press("?");
    await screen.shows(/LATEST/);
  });

  it("shows the notes beside the text on a wide terminal, below it on a narrow one, and follows a resize", async () => {
    const screen = start(["--as-of", "2024-12-27"], { columns: 160, rows: 50 });
    const wide = await screen.shows(/LATEST/);
    expect(wide).toMatch(/│ \[1\] /);
    screen.resize(80, 24);
    const narrow = await screen.shows(/\n ?\[1\] /);
    expect(narrow).not.toMatch(/│ \[1\] /);
    screen.resize(30, 8);
    await screen.shows(/needs 40x10/);
    screen.resize(100, 30);
    await screen.shows(/LATEST/);
  });

  it("writes no colour where none is wanted, and some otherwise", async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour is a control sequence
    const colour = /\u001b\[(3[0-7]|9[0-7]|38;)/;
    const plain = start(["--as-of", "2024-12-27"], {}, { NO_COLOR: "1" });
    await plain.shows(/LATEST/);
    expect(plain.written).not.toMatch(colour);
    plain.close();
    const coloured = start(["--as-of", "2024-12-27"], {}, { FORCE_COLOR: "1" });
    await coloured.shows(/LATEST/);
    expect(coloured.written).toMatch(colour);
  });

  it.each([["q"], ["\u0003"]])("ends on %j with the terminal as it was", async (key) => {
    const screen = start(["--as-of", "2024-12-27"]);
    await screen.shows(/LATEST/);
    screen.press(key);
    expect(await screen.ends()).toBe(0);
    expect(screen.isAlternate()).toBe(false);
    expect(screen.text()).not.toMatch(/LATEST/);
    expect(screen.written).toContain("\u001b[?25h");
  });

  it("copies the claim of the sentence with its documents, for terminals that allow it", async () => {
    const screen = start(["--as-of", "2024-12-27"]);
    await screen.shows(/LATEST/);
    screen.press("y");
    await screen.shows(/Copied/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the clipboard is reached by a control sequence
    const [, encoded = ""] = screen.written.match(/\u001b\]52;c;([A-Za-z0-9+/=]+)\u0007/) ?? [];
    expect(Buffer.from(encoded, "base64").toString()).toMatch(/Tumen: nis-2024-12-27.*\n.*https?:/s);
  });
});
