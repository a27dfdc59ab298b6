import { ledger, wordDay } from "@tumen/core";
import { renderText } from "@tumen/core/export";
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
    const first = await screen.shows(/as of 27 Dec 2024/);
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
    const claim = await screen.shows(/Which claim\?|TRACE/);
    if (claim.includes("Which claim?")) screen.press("\r");
    await screen.shows(/Evidence as stated/);
    screen.press("t");
    await screen.shows(/^ TRACE$/m);
    await screen.shows(/ (├|└) /);
    await screen.shows(/https?:\/\//);
    screen.press("/corroboration\r");
    await screen.shows(/CORROBORATION OF ITS FINDING/);
    screen.press("g");
    await screen.shows(/Evidence as stated/);
    screen.press(escapeKey);
    await screen.shows(/LATEST|Which claim\?/);
  });

  it("lets one choose where a sentence has several claims, and comes back to the choice", async () => {
    const { sections } = ledger.brief({ asOf: "2024-12-27" });
    const at = sections.flatMap(({ sentences }) => sentences).findIndex(({ claims }) => new Set(claims).size > 1);
    const screen = start(["--as-of", "2024-12-27"]);
    await screen.shows(/LATEST/);
    screen.press("j".repeat(at));
    await screen.shows(new RegExp(` ${at + 1}/\\d+`));
    screen.press("\r");
    await screen.shows(/Which claim\?/);
    screen.press("j");
    await screen.shows(/ 2\/\d+/);
    screen.press("t");
    await screen.shows(/^ TRACE$/m);
    screen.press("h");
    await screen.shows(/Which claim\?/);
    screen.press("h");
    await screen.shows(/LATEST|›/);
  });

  it("shows the full addresses of the documents, each from the left edge", async () => {
    const screen = start(["--as-of", "2024-12-27"]);
    await screen.shows(/LATEST/);
    screen.press("d");
    const sources = await screen.shows(/Documents/);
    expect(sources).toMatch(/^https?:\/\/\S+$/m);
    screen.press("\u007f");
    await screen.shows(/LATEST/);
  });

  it("changes the day by keys and by typing, and the briefing with it", async () => {
    const screen = start(["--as-of", "2024-12-27"]);
    await screen.shows(/as of 27 Dec 2024/);
    screen.press(":2024-12-20\r");
    const earlier = await screen.shows(/as of 20 Dec 2024/);
    expect(section(earlier, "LATEST")).not.toMatch(/captur/i);
    screen.press("[");
    const days = ledger.days();
    const before = days.findLast((day) => day < "2024-12-20") ?? "";
    await screen.shows(new RegExp(`as of ${Number(before.slice(8))} Dec 2024`));
    screen.press("]");
    await screen.hides(new RegExp(`as of ${Number(before.slice(8))} Dec 2024`));
    screen.press(":2024-12-20\r");
    await screen.shows(/as of 20 Dec 2024/);
    const next = days.find((day) => day > "2024-12-20") ?? "";
    screen.press("]");
    await screen.shows(new RegExp(`as of ${Number(next.slice(8))} Dec 2024`));
    screen.press("{");
    await screen.shows(new RegExp(`as of ${Number(next.slice(8))} Nov 2024`));
    screen.press("0");
    await screen.hides(/as of \d+ Nov 2024/);
  });

  it("shows the nearest day that the ledger reaches where another is asked for, and says so", async () => {
    const last = ledger.latestDay(new Date().toLocaleDateString("sv"));
    const shown = wordDay(last, { short: true });
    const screen = start(["--as-of", "2099-01-01"]);
    expect(await screen.shows(new RegExp(`as of ${shown}`))).toMatch(new RegExp(`to ${shown}: shown is ${shown}\\.`));
    screen.press("[");
    await screen.hides(/shown is/);
    screen.press(":2099-01-01\r");
    await screen.shows(new RegExp(`as of ${shown}[\\s\\S]*shown is ${shown}\\.`));
    screen.press(":2019-01-01\r");
    const first = wordDay(ledger.days()[0] ?? "", { short: true });
    await screen.shows(new RegExp(`as of ${first}[\\s\\S]*shown is ${first}\\.`));
  });

  it("says what it expected where what is typed is no day, and keeps asking", async () => {
    const screen = start(["--as-of", "2024-12-27"]);
    await screen.shows(/as of 27 Dec 2024/);
    screen.press(":2024-02-30\r");
    await screen.shows(/"2024-02-30" is not a day: expected one such as 2024-12-27/);
    screen.press(escapeKey);
    await screen.hides(/is not a day/);
    expect(await screen.shows(/as of 27 Dec 2024/)).toMatch(/q quit/);
  });

  it("lists every key under ?", async () => {
    const screen = start(["--as-of", "2024-12-27"], { rows: 70 });
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
    await screen.shows(/needs 40x10\nand has 30x8/);
    screen.resize(40, 12);
    await screen.shows(/›/);
    screen.resize(100, 30);
    const again = await screen.shows(/LATEST[\s\S]*q quit/);
    expect(again).toMatch(/^ Tumen /);
    expect(again.match(/LATEST/g)).toHaveLength(1);
  });

  it("writes no colour where none is wanted, and some otherwise", async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour is a control sequence
    const colour = /\u001b\[(3[0-7]|9[0-7]|38;)/;
    const plain = start(["--as-of", "2024-12-27"], {}, { NO_COLOR: "1" });
    await plain.shows(/LATEST/);
    expect(plain.written).not.toMatch(colour);
    expect(plain.written).not.toContain("]11;?");
    plain.close();
    const coloured = start(["--as-of", "2024-12-27"]);
    await coloured.shows(/LATEST/);
    expect(coloured.written).toMatch(colour);
  });

  it.each([
    ["Tumen's colours for a dark ground", { background: "rgb:1414/1717/1a1a" }, "\u001b[38;2;111;192;210m"],
    ["Tumen's colours for a light ground", { background: "rgb:ffff/ffff/ffff" }, "\u001b[38;2;13;92;112m"],
    ["the terminal's own colours where it does not tell its ground", {}, "\u001b[36m"],
    ["the terminal's own colours where it answers nothing", { isSilent: true }, "\u001b[36m"],
  ])("draws in %s", async (_, size, sequence) => {
    const screen = start(["--as-of", "2024-12-27"], size, { COLORTERM: "truecolor" });
    await screen.shows(/LATEST/);
    expect(screen.written).toContain(sequence);
  });

  it("obeys what is typed before it is there, and no late answer of the terminal", async () => {
    const screen = start(["--as-of", "2024-12-27"], { background: "rgb:ffff/ffff/ffff" }, { COLORTERM: "truecolor" });
    screen.press("jj");
    await screen.shows(/ 3\/\d+/);
    screen.press("\u001b]11;rgb:dddd/ffff/ffff\u0007\u001b[?62;c");
    screen.press("\u001b]11;rgb:dddd/ffff/ffff\u001b\\");
    screen.press("k");
    const after = await screen.shows(/ 2\/\d+/);
    expect(after).toMatch(/as of 27 Dec 2024/);
  });

  it("prints the briefing, as wide as the terminal and no wider, where the terminal cannot move its cursor", async () => {
    const screen = start(["--as-of", "2024-12-27"], { columns: 60, rows: 24 }, { TERM: "dumb" });
    expect(await screen.ends()).toBe(0);
    expect(screen.written.replaceAll("\r\n", "\n")).toBe(renderText(ledger.brief({ asOf: "2024-12-27" }), 60));
  });

  it("ends with one line and the terminal as it was where something breaks", async () => {
    const broken = 'data:text/javascript,Intl.DisplayNames.prototype.of=()=>{throw new Error("broken")}';
    const screen = start(["--as-of", "2024-12-27"], {}, { NODE_OPTIONS: `--import=${encodeURI(broken)}` });
    await screen.shows(/LATEST/);
    screen.press("d");
    expect(await screen.ends()).toBe(3);
    expect(screen.isAlternate()).toBe(false);
    expect(screen.text().trim()).toBe("tumen: broken");
  });

  it.each([["q"], ["\u0003"]])("fills the screen from its top, and on %j leaves the terminal as it was", async (key) => {
    const before = `${"\r\n".repeat(30)}$ tumen`;
    const screen = start(["--as-of", "2024-12-27"], { before });
    const rows = (await screen.shows(/LATEST[\s\S]*q quit/)).split("\n");
    expect(rows[0]).toMatch(/^ Tumen .* as of 27 Dec 2024 ?$/);
    expect(rows[3]).toBe(" LATEST");
    expect(rows.at(-1)).toBe("");
    screen.press(key);
    expect(await screen.ends()).toBe(0);
    expect(screen.isAlternate()).toBe(false);
    expect(screen.text().trimStart()).toBe("$ tumen");
    expect(screen.written).toContain("\u001b[?25h");
  });

  it("copies the claim of the sentence with its documents, for terminals that allow it", async () => {
    const screen = start(["--as-of", "2024-12-27"]);
    await screen.shows(/LATEST/);
    screen.press("y");
    await screen.shows(/Copied/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the clipboard is reached by a control sequence
    const [, encoded = ""] = screen.written.match(/\u001b\]52;c;([A-Za-z0-9+/=]+)\u0007/) ?? [];
    expect(Buffer.from(encoded, "base64").toString()).toMatch(
      /https?:\S+ Tumen ledger, claim nis-2024-12-27\S+, as of 27 December 2024\.\n.*https?:/,
    );
  });
});
