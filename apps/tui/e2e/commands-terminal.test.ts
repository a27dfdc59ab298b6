import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launcher, records } from "./program.js";
import { Terminal } from "./terminal.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tumen-"));
  writeFileSync(join(folder, "tumen"), launcher, { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true }));

const open: Terminal[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

const start = (...args: ConstructorParameters<typeof Terminal>) => {
  const terminal = new Terminal(...args);
  open.push(terminal);
  return terminal;
};

const lamps = ["topic:lamps", "--as-of", "2021-03-31", "--data", records];

/** What a program has written, without colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour is a control sequence
const plain = (written: string) => written.replace(/\u001b\[[0-9;]*m/g, "").replaceAll("\r\n", "\n");

describe("a command on a terminal", () => {
  it.each([40, 80, 120])("prints a table that fits %d columns, aligned where letters are wide", async (columns) => {
    const terminal = start(["claims", ...lamps], { columns, rows: 60 });
    expect(await terminal.ends()).toBe(0);
    const lines = plain(terminal.written).split("\n");
    expect(lines[0]).toMatch(/^Said +Claimant +Claim$/);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
    const columnOfClaim = stringWidth(lines[0]?.slice(0, lines[0].indexOf("Claim", lines[0].indexOf("Claimant") + 8)) ?? "");
    const korean = lines.find((line) => line.includes("항만청")) ?? "";
    expect(stringWidth(korean.slice(0, korean.indexOf("More than")))).toBe(columnOfClaim);
  });

  it.each([
    ["colour", {}, true],
    ["none with NO_COLOR", { NO_COLOR: "1" }, false],
    ["none where the terminal has none", { TERM: "dumb" }, false],
  ])("has %s", async (_, environment, isColoured) => {
    const terminal = start(["claims", ...lamps], { rows: 60 }, environment);
    expect(await terminal.ends()).toBe(0);
    expect(terminal.written.includes("\u001b[")).toBe(isColoured);
    expect(plain(terminal.written)).toContain("lamps 등불 stood");
  });

  it("goes through a pager where it is longer than the terminal, and ends with it", async () => {
    const terminal = start(["claims", "question:killed"], { rows: 10 }, { PAGER: "less" });
    const first = await terminal.shows(/:$/m);
    expect(first).toMatch(/^Said/);
    terminal.press("G");
    await terminal.shows(/\d+ claims/);
    terminal.press("q");
    expect(await terminal.ends()).toBe(0);
  });

  it("goes through the pager its user chose", async () => {
    const terminal = start(["claims", "question:killed"], { rows: 10 }, { PAGER: "head -n 1 | tr a-z A-Z", NO_COLOR: "1" });
    expect(await terminal.ends()).toBe(0);
    expect(plain(terminal.written)).toMatch(/^SAID +CLAIMANT +CLAIM/);
    expect(plain(terminal.written).trim().split("\n")).toHaveLength(1);
  });

  it.each([
    ["--no-pager", ["--no-pager"], {}],
    ["PAGER=cat", [], { PAGER: "cat" }],
    ["a terminal that cannot move its cursor", [], { TERM: "dumb" }],
    ["a pager that is not there", [], { PAGER: "no-such-pager-here" }],
  ])("is printed at once with %s", async (_, args, environment: Record<string, string>) => {
    const terminal = start(["claims", "question:killed", ...args], { rows: 10 }, environment);
    expect(await terminal.ends()).toBe(0);
    expect(plain(terminal.written)).toMatch(/Said +Claimant(.*\n)+.*\d+ claims\n$/);
  });
});

it("shows an analyst's own records in the screens too", async () => {
  const terminal = start(["--data", records, "--as-of", "2021-03-10"]);
  expect(await terminal.shows(/q quit/)).toMatch(/Harbour Office says that more than 300 lamps/);
});

const eraseLine = "\u0015";

/** How each shell is started without its user's files, and told of the program. */
const shells = {
  bash: [["--norc", "-i"], "PS1='$ '; source <(tumen completion bash)"],
  zsh: [["-f", "-i"], "PS1='$ '; autoload -Uz compinit; compinit -u -D; source <(tumen completion zsh)"],
  fish: [["--no-config", "-i"], "function fish_prompt; echo '$ '; end; tumen completion fish | source"],
} as const;

describe.each(Object.entries(shells))("completion in %s", (shell, [args, load]) => {
  async function ready() {
    const terminal = start(
      [...args],
      { shell, rows: 40, columns: 120 },
      { PATH: `${folder}:${process.env.PATH}`, HOME: folder, TERM: "xterm-256color" },
    );
    terminal.press(`${load}; echo re''ady\r`);
    await terminal.shows(/^ready/m);
    return terminal;
  }

  it("goes on with commands, options, formats, ids and queries", async () => {
    const terminal = await ready();
    terminal.press("tumen esti\t");
    await terminal.shows(/\$ tumen estimates /);
    terminal.press("casu\t");
    await terminal.shows(/tumen estimates casualties /);
    terminal.press("--form\t");
    await terminal.shows(/casualties --format /);
    terminal.press("ndj\t");
    await terminal.shows(/--format ndjson/);
    terminal.press(eraseLine);
    terminal.press("tumen show nis-2024-12-27-captive\t");
    await terminal.shows(/tumen show nis-2024-12-27-captive-died/);
    terminal.press(eraseLine);
    terminal.press("tumen claims claimant:zelen\t");
    await terminal.shows(/tumen claims claimant:zelenskyy/);
    terminal.press(eraseLine);
    terminal.press("tumen claims 'topic:losses question:casual\t");
    await terminal.shows(/tumen claims 'topic:losses question:casualties/);
  });
});
