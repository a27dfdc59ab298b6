import { afterEach, describe, expect, it } from "vitest";
import { ledger } from "../src/ledger.js";
import { Terminal } from "./terminal.js";

let open: Terminal[] = [];

/** Opens the newest briefing, which is drawn before the ledger is read. */
function start(...[options, environment]: [Options?, Record<string, string>?]): Terminal {
  const screen = new Terminal([], options, environment);
  open.push(screen);
  return screen;
}

type Options = ConstructorParameters<typeof Terminal>[1];

afterEach(() => {
  for (const screen of open) screen.close();
  open = [];
});

describe("the first screen", () => {
  it.each([
    ["the terminal's own colours", {}, {}],
    ["dark ground", { background: "rgb:1414/1717/1a1a" }, { COLORTERM: "truecolor" }],
    ["light ground", { background: "rgb:fcfc/fafa/f6f6", columns: 130, rows: 40 }, { COLORTERM: "truecolor" }],
    ["no colour", {}, { NO_COLOR: "1" }],
  ])("stays as it was drawn once the ledger is read: %s", async (_, options, environment) => {
    const screen = start(options, environment);
    await screen.shows(/LATEST[\s\S]*q quit/);
    const drawn = screen.cells();
    screen.press("j");
    await screen.shows(/ 2\/\d+/);
    screen.press("k");
    await screen.shows(/ 1\/\d+/);
    expect(screen.cells()).toEqual(drawn);
  });

  it("holds the keys that are pressed before the ledger is read, and obeys them then", async () => {
    const screen = start();
    screen.press("4/claimant:nis\r");
    await screen.shows(new RegExp(`/claimant:nis +1/${ledger.find("claimant:nis").length}`));
  });

  it.each([["q"], ["\u0003"]])("is left by %j at any time, and the terminal is as it was", async (key) => {
    const screen = start({ before: "$ tumen" });
    await screen.shows(/LATEST/);
    screen.press(key);
    expect(await screen.ends()).toBe(0);
    expect(screen.isAlternate()).toBe(false);
    expect(screen.text().trim()).toBe("$ tumen");
    expect(screen.written.lastIndexOf("\u001b[?25h")).toBeGreaterThan(screen.written.lastIndexOf("\u001b[?25l"));
  });

  it.each([["SIGTERM"], ["SIGHUP"]] as const)("gives the terminal back where %s ends it", async (signal) => {
    const screen = start({ before: "$ tumen" });
    await screen.shows(/LATEST/);
    await screen.kill(signal);
    expect(screen.isAlternate()).toBe(false);
    expect(screen.text().trim()).toBe("$ tumen");
  });
});
