import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ledger } from "@tumen/core";
import { exportAs } from "@tumen/core/export";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Terminal } from "./terminal.js";

let terminal: Terminal | undefined;
let settings = "";

/** A terminal on a day with much to see; its settings outlive it within a test. */
function start(
  size: ConstructorParameters<typeof Terminal>[1] = {},
  environment: Record<string, string> = {},
  args: readonly string[] = [],
): Terminal {
  terminal?.close();
  terminal = new Terminal(["--as-of", "2025-04-30", ...args], { settings, ...size }, environment);
  return terminal;
}

beforeEach(() => {
  settings = mkdtempSync(join(tmpdir(), "tumen-settings-"));
});

afterEach(() => {
  terminal?.close();
  rmSync(settings, { recursive: true, force: true });
});

const escapeKey = "\u001b";
const view = ledger.asOf("2025-04-30");
const settingsFile = () => join(settings, "tumen", "settings.json");

describe("lists", () => {
  it("narrow claims by a query while it is typed, complete it by tab, and open what is chosen", async () => {
    const { total } = view.query("claimant:nis question:killed");
    const screen = start();
    await screen.shows(/LATEST/);
    screen.press("4");
    await screen.shows(new RegExp(` 1/${view.claims().length}`));
    screen.press("/claimant:국정\t");
    await screen.shows(/Query: claimant:nis/);
    screen.press(" question:killed\r");
    await screen.shows(new RegExp(`/claimant:nis question:killed +1/${total}`));
    screen.press("\r");
    await screen.shows(/Evidence as stated/);
    screen.press(escapeKey);
    await screen.shows(new RegExp(` 1/${total}`));
    screen.press(escapeKey);
    await screen.shows(new RegExp(` 1/${view.claims().length}`));
  });

  it("tell where a query is wrong", async () => {
    const screen = start();
    await screen.shows(/LATEST/);
    screen.press("sclaimnt:nis ");
    await screen.shows(/\^{7} did you mean claimant\?/);
    screen.press(escapeKey);
    await screen.shows(/Type words, or a query/);
  });

  it("show the record beside the list on a wide terminal, with wide letters in their columns", async () => {
    const screen = start({ columns: 140, rows: 40 });
    await screen.shows(/LATEST/);
    screen.press("7/kim jong un\r");
    const shown = await screen.shows(/김정은/);
    // Above the list the strip of weeks has a bar of its own.
    const lines = shown.split("\n").slice(3);
    const bars = lines.flatMap((line) => (line.includes("│ ") ? [screen.columnOf(line, "│ ")] : []));
    expect(bars.length).toBeGreaterThan(20);
    expect(new Set(bars).size).toBe(1);
    screen.press("\t");
    await screen.shows(/kim-jong-un/);
    screen.resize(80, 24);
    const narrow = await screen.shows(/› person/);
    expect(narrow).not.toContain("│ ");
  });

  it("draw a question's figures and positions, and change the scale", async () => {
    const screen = start({ columns: 120, rows: 40 });
    await screen.shows(/LATEST/);
    screen.press(":casualties\r");
    const chart = await screen.shows(/as of 30 Apr 2025\n/);
    expect(chart).toMatch(/┤/);
    expect(chart).toMatch(/▲ UK MoD/);
    // The events that help to read it stand on its axis by letters, under which they are told and can be opened.
    expect(chart).toMatch(/└─*a─*b?─*c/);
    expect(chart).toMatch(/EVENTS IN THE CHART[\s\S]*c 26 Apr 2025 Russia's acknowledgement/);
    screen.press("L");
    await screen.shows(/each tick ten times the one below/);
    screen.press(":troops-in-russia\r");
    const matrix = await screen.shows(/Russia +│.*▒.*░.*█/);
    expect(matrix).toMatch(/██ acknowledges/);
    screen.press("Q");
    screen.press("q");
    await screen.ends();
    const plain = start({ columns: 120, rows: 40 }, { NO_COLOR: "1" });
    await plain.shows(/LATEST/);
    plain.press(":troops-in-russia\r");
    await plain.shows(/Russia +│.*D.*\?.*A/);
  });

  it("tell what changed between two days", async () => {
    const screen = start();
    await screen.shows(/LATEST/);
    screen.press("c");
    await screen.shows(/after 23 April 2025 and up to 30 April 2025/);
    await screen.shows(/acknowledged/);
    screen.press("<");
    await screen.shows(/after 16 April 2025/);
  });
});

describe("what leaves the program", () => {
  it("is a file in a format one chooses, under a name that was free", async () => {
    const screen = start();
    await screen.shows(/LATEST/);
    screen.press("4/claimant:nis question:killed\r");
    await screen.shows(/question:killed +1\//);
    screen.press("ecsv\r");
    await screen.shows(/Wrote tumen-claims-2025-04-30\.csv/);
    screen.press("ecsv\r");
    await screen.shows(/Wrote tumen-claims-2025-04-30-2\.csv/);
    const expected = exportAs("csv", view, view.query("claimant:nis question:killed sort:-said").claims);
    expect(readFileSync(join(screen.folder, "tumen-claims-2025-04-30.csv"), "utf8")).toBe(expected);
    screen.press("exlsx\r");
    await screen.shows(/Expected csv, ndjson/);
  });

  it("is an address for the browser, or on the screen where there is none", async () => {
    const [one] = view.claims().filter(({ citations: [first, second] }) => !second && view.record("source", first?.source ?? "")?.url);
    const address = view.record("source", one?.citations[0]?.source ?? "")?.url ?? "";
    const tools = mkdtempSync(join(settings, "tools-"));
    writeFileSync(join(tools, "xdg-open"), `#!/bin/sh\nprintf %s "$1" > ${tools}/opened.part && mv ${tools}/opened.part ${tools}/opened\n`);
    chmodSync(join(tools, "xdg-open"), 0o755);
    const screen = start({ columns: 250 }, { DISPLAY: ":9", PATH: `${tools}:${process.env.PATH}` });
    await screen.shows(/LATEST/);
    screen.press(`:${one?.id}\r`);
    await screen.shows(/Evidence as stated/);
    screen.press("o");
    await screen.shows(/Opened https?:/);
    await expect.poll(() => readdirSync(tools)).toContain("opened");
    expect(readFileSync(join(tools, "opened"), "utf8")).toBe(new URL(address).href);
    const without = start({ columns: 250 });
    await without.shows(/LATEST/);
    without.press(`:${one?.id}\r`);
    await without.shows(/Evidence as stated/);
    without.press("o");
    expect(await without.shows(/No browser could be opened/)).toContain(address);
  });
});

describe("settings", () => {
  it("are remembered: the last screen, the scale", async () => {
    const first = start({ columns: 120, rows: 40 });
    await first.shows(/LATEST/);
    first.press("2");
    await first.shows(/How many/);
    first.press("L");
    await first.shows(/powers of ten/);
    first.press("q");
    await first.ends();
    const second = start({ columns: 120, rows: 40 });
    await second.shows(/1\/38/);
    second.press(escapeKey);
    await second.shows(/LATEST/);
    expect(JSON.parse(readFileSync(settingsFile(), "utf8"))).toMatchObject({ scale: "log", last: "questions" });
  });

  it("that are broken are set aside, told of, and lost to nobody", async () => {
    mkdirSync(join(settings, "tumen"));
    writeFileSync(settingsFile(), "{ not json");
    const screen = start({ columns: 200 });
    await screen.shows(/settings were broken and are set aside/);
    const [aside = ""] = readdirSync(join(settings, "tumen"));
    expect(aside).toMatch(/^settings\.json\.broken-/);
    expect(readFileSync(join(settings, "tumen", aside), "utf8")).toBe("{ not json");
  });
});

describe("the terminal", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("is given back after %s", async (signal) => {
    const screen = start({ before: "$ tumen" });
    await screen.shows(/LATEST/);
    await screen.kill(signal);
    expect(screen.isAlternate()).toBe(false);
    expect(screen.text().trim()).toBe("$ tumen");
    expect(
      screen.written.endsWith("\u001b[?25h") || screen.written.lastIndexOf("\u001b[?25h") > screen.written.lastIndexOf("\u001b[?25l"),
    ).toBe(true);
  });

  it("is given back where something breaks outside of a key, which is told in one line", async () => {
    const breaking = 'data:text/javascript,setTimeout(()=>{throw new Error("struck")},1500)';
    const screen = start({ before: "$ tumen\r\n" }, { NODE_OPTIONS: `--import=${encodeURI(breaking)}` });
    await screen.shows(/LATEST/);
    expect(await screen.ends()).toBe(3);
    expect(screen.isAlternate()).toBe(false);
    expect(screen.text().trim()).toBe("$ tumen\ntumen: struck");
  });

  it("of a screen reader gets sentences, in its own screen", async () => {
    const screen = start({ columns: 100, rows: 30 }, {}, ["--screen-reader"]);
    const words = await screen.shows(/Tumen, Briefing, as of 30 April 2025\./);
    expect(screen.isAlternate()).toBe(false);
    expect(words).toMatch(/Sentence 1 of \d+/);
    expect(words).not.toMatch(/[\u2500-\u259f]/);
    screen.press("j");
    await screen.shows(/Sentence 2 of \d+/);
    screen.press("2");
    await screen.shows(/1 of 38/);
  });

  it("gets no more than what changes, and nothing is asked of the network", async () => {
    const telling =
      "data:text/javascript,import net from'node:net';const c=net.Socket.prototype.connect;net.Socket.prototype.connect=function(...a){process.stderr.write('CONNECTS');return c.apply(this,a)}";
    const screen = start({}, { NODE_OPTIONS: `--import=${encodeURI(telling)}` });
    await screen.shows(/LATEST/);
    screen.press("7");
    await screen.shows(/Actors[\s\S]* 1\/\d+/);
    const before = screen.written.length;
    screen.press("j");
    await screen.shows(/ 2\/\d+/);
    expect(screen.written.length - before).toBeLessThan((80 * 24) / 2);
    expect(screen.written).not.toContain("CONNECTS");
  });
});
