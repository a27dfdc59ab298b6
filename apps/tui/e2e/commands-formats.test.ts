import { describe, expect, it } from "vitest";
import { type CommandName, commandOf } from "../src/commands/catalogue.js";
import { records, run, runProgram } from "./program.js";

const day = "2021-03-31";

/** What each command is asked, of records that no change of the ledger touches. */
const asked = {
  claims: ["topic:lamps", "--limit", "2"],
  search: ["Lanternhaven", "--limit", "2"],
  show: ["harbour-office-2021-03-05-lamps-lit"],
  trace: ["harbour-office-2021-03-05-lamps-lit"],
  estimates: ["lamps-lit", "--limit", "2"],
  positions: ["lamps-sold"],
  timeline: ["topic:lamps", "--by", "week"],
  changes: ["--from", "2021-03-05", "--to", "2021-03-31", "--limit", "2"],
  cite: ["harbour-office-2021-03-05-lamps-lit"],
  stats: ["topic:lamps", "--by", "claimant"],
} satisfies { [C in CommandName]?: readonly string[] };

const cases = (Object.keys(asked) as (keyof typeof asked)[]).flatMap((command) =>
  commandOf(command).formats.map((format) => [command, format] as const),
);

const print = (command: keyof typeof asked, format: string) => {
  const asOf = command === "changes" ? [] : ["--as-of", day];
  return run(command, ...asked[command], ...asOf, "--data", records, "--format", format);
};

describe("every command in every format", () => {
  // Each of these files was read by a person. A difference is one that a user would see.
  it.each(cases)("%s as %s is as reviewed, and holds nothing that a terminal obeys, and no formula", async (command, format) => {
    const { stdout, stderr, status } = print(command, format);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(stdout.replaceAll("\r\n", "\n")).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    if (format === "csv") expect(stdout).not.toMatch(/(^|,)"?[=+@]/m);
    await expect(stdout).toMatchFileSnapshot(`reviewed/${command}.${format}`);
  });
});

describe("programs that are not ours", () => {
  it("read the JSON and the NDJSON (jq)", () => {
    const whole = print("estimates", "json").stdout;
    expect(runProgram("jq", ["-r", ".series[].figures[].figure"], { input: whole }).stdout).toBe("more than 300\nabout 340\n");
    const lines = print("positions", "ndjson").stdout;
    expect(runProgram("jq", ["-rs", 'map(.answer) | join(" ")'], { input: lines }).stdout).toBe("denies affirms\n");
  });

  it("read the CSV (Python)", () => {
    const script =
      "import csv, sys\nrows = list(csv.DictReader(sys.stdin))\nprint(len(rows), [len(row) for row in rows], rows[0]['figure'], rows[1]['statement'])";
    const { stdout, stderr } = runProgram("python3", ["-c", script], { input: print("claims", "csv").stdout });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^2 \[(\d+), \1\] more than 300 '=SUM\(A1\) +Between 90 and 110 lamps 등불 stood on the pier alone\.\n$/);
  });
});

describe("the same answer in two formats", () => {
  it("has the same rows: a person who pipes the table's data loses nothing", () => {
    const lines = print("changes", "ndjson").stdout.trimEnd().split("\n");
    const { changes } = JSON.parse(print("changes", "json").stdout) as { changes: { id: string }[] };
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(changes.map(({ id }) => id));
  });

  it("is what export writes", () => {
    for (const format of ["csv", "ndjson", "geojson", "bibtex", "ris", "csl-json"])
      expect(run("export", "topic:lamps", "--as-of", day, "--data", records, "--format", format).stdout).toBe(
        run("claims", "topic:lamps", "--as-of", day, "--data", records, "--format", format).stdout,
      );
  });
});
