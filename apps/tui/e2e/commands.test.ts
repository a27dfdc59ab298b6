import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ledger, wordDay } from "@tumen/core";
import { exportAs, renderMarkdown, renderText } from "@tumen/core/export";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CommandName, commandOf, commands } from "../src/commands/catalogue.js";
import { launcher, program, records, run, runProgram } from "./program.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tumen-"));
  writeFileSync(join(folder, "tumen"), launcher, { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a line in a real shell that finds the program by its name. */
const shell = (line: string) =>
  runProgram("bash", ["-c", line], { cwd: folder, env: { ...process.env, PATH: `${folder}:${process.env.PATH}` } });

const names = Object.keys(commands) as CommandName[];

describe("help", () => {
  it("names every command", () => {
    const { stdout, status } = run("--help");
    expect(status).toBe(0);
    for (const name of names) expect(stdout).toContain(`tumen ${name}`);
    expect(run("help").stdout).toBe(stdout);
  });

  it.each(names)("of %s names its options and formats, and is the same both ways", (name) => {
    const { stdout, status } = run(name, "--help");
    expect(status).toBe(0);
    for (const option of commandOf(name).options) expect(stdout).toContain(`--${option}`);
    if (commandOf(name).formats.length > 1) for (const format of commandOf(name).formats) expect(stdout).toContain(format);
    expect(run("help", name).stdout).toBe(stdout);
    expect(Math.max(...stdout.split("\n").map((line) => (line.includes("  tumen ") ? 0 : line.length)))).toBeLessThanOrEqual(80);
  });

  const examples = [...names, "query"].flatMap((name) =>
    run("help", name)
      .stdout.split("\n")
      .filter((line) => /^ {2}tumen /.test(line))
      .map((line) => line.trim()),
  );

  it.each(examples)("gives an example that works: %s", (example) => {
    expect(examples.length).toBeGreaterThan(30);
    const { stdout, stderr, status } = shell(example);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    if (!example.includes("/dev/null") && !example.includes("--output")) expect(stdout).not.toBe("");
  });
});

describe("tumen brief", () => {
  const briefing = ledger.brief({ asOf: "2024-12-27" });

  it("prints the briefing as text, as Markdown and as JSON", () => {
    expect(run("brief", "--as-of", "2024-12-27")).toEqual({ stdout: renderText(briefing, 80), stderr: "", status: 0 });
    expect(run("brief", "--as-of", "2024-12-27", "--format", "markdown").stdout).toBe(renderMarkdown(briefing));
    expect(JSON.parse(run("brief", "--as-of=2024-12-27", "--format=json").stdout)).toEqual(JSON.parse(JSON.stringify(briefing)));
  });

  it("speaks of some topics only", () => {
    const { stdout } = run("brief", "--as-of", "2024-12-27", "--topic", "losses");
    expect(stdout).toBe(renderText(ledger.brief({ asOf: "2024-12-27", topics: ["losses"] }), 80));
  });

  it("defines every footnote of its Markdown, once", () => {
    const { stdout } = run("brief", "--as-of", "2024-12-27", "--format", "markdown");
    const defined = [...stdout.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
    const used = [...stdout.matchAll(/\[\^(\d+)\](?!: )/g)].map(([, number]) => number);
    expect(used.length).toBeGreaterThan(10);
    expect(new Set(defined)).toEqual(new Set(used));
    expect(defined.length).toBe(new Set(defined).size);
  });

  it("is what stands in for the screens where there is no terminal", () => {
    expect(run("--as-of", "2024-12-27").stdout).toBe(renderText(briefing, 80));
  });
});

describe("what is loaded", () => {
  const loaded = (...args: string[]) => {
    const telling =
      "data:text/javascript,import{registerHooks}from'node:module';registerHooks({load(u,c,n){process.stderr.write(u+'\\n');return n(u,c)}})";
    return runProgram(process.execPath, [`--import=${encodeURI(telling)}`, program, ...args])
      .stderr.split("\n")
      .filter((url) => url.startsWith("file:"));
  };
  const sizeOf = (urls: readonly string[]) => urls.reduce((sum, url) => sum + readFileSync(new URL(url)).length, 0);

  it("is neither the screens nor the server nor the compiler of own records, unless they are asked for", () => {
    const brief = loaded("brief");
    const text = brief.map((url) => readFileSync(new URL(url), "utf8")).join("");
    for (const word of ["alternateScreen", "server/discover", "ZodError"]) expect(text).not.toContain(word);
    expect(brief.some((url) => /dist\/index\.js$/.test(url))).toBe(true);
  });

  it("is not the ledger where the help is asked for", () => {
    expect(sizeOf(loaded("--help"))).toBeLessThan(300_000);
    expect(sizeOf(loaded("brief"))).toBeGreaterThan(1_000_000);
  });
});

describe("what may be done", () => {
  it.each([["claims", "question:killed"], ["brief", "--data", records, "--as-of", "2021-03-10"], ["mcp"]])(
    "is to read files: %s needs neither the network, nor other programs, nor to write",
    (...args) => {
      const { stderr, status } = runProgram(process.execPath, ["--permission", "--allow-fs-read=*", program, ...args]);
      expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    },
  );
});

describe("a reader that has seen enough", () => {
  it.each(["tumen claims", "tumen claims --format csv", "tumen brief", "tumen timeline --format ndjson", "tumen help"])(
    "ends %s quietly",
    (line) => {
      const { stdout, stderr, status } = shell(`${line} | head -1; exit "\${PIPESTATUS[0]}"`);
      expect(stdout.split("\n")).toHaveLength(2);
      expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    },
  );
});

describe("queries", () => {
  it("may stand in several words, and begin with what is left out", () => {
    const one = run("claims", "claimant:rok question:casualties -topic:arms").stdout;
    expect(JSON.parse(one).total).toBeGreaterThan(2);
    expect(run("claims", "claimant:rok", "question:casualties", "-topic:arms").stdout).toBe(one);
    expect(JSON.parse(run("claims", "-topic:arms claimant:rok question:casualties").stdout).total).toBe(JSON.parse(one).total);
  });

  it("give every claim to a program, and a page where one is asked for", () => {
    const all = JSON.parse(run("claims", "claimant:ukraine").stdout) as { total: number; claims: { claim: { id: string } }[] };
    expect(all.claims).toHaveLength(all.total);
    expect(all.total).toBe(ledger.query("claimant:ukraine").total);
    const page = JSON.parse(run("claims", "claimant:ukraine", "--limit", "3", "--offset", "2").stdout) as typeof all;
    expect(page.claims).toEqual(all.claims.slice(2, 5));
  });

  it("show nothing that became public later, whatever day the query names", () => {
    const { claims } = JSON.parse(run("claims", "asof:2025-12-31", "--as-of", "2024-12-27").stdout) as {
      claims: { claim: { public: string } }[];
    };
    expect(claims.length).toBeGreaterThan(100);
    expect(claims.every(({ claim }) => claim.public <= "2024-12-27")).toBe(true);
  });
});

describe("tumen show", () => {
  const ids = {
    claim: "nis-2024-12-27-captive-died",
    event: "capture-2024-12-26",
    actor: "zelenskyy",
    place: "kursk-oblast",
    materiel: "shell-122mm",
    source: "founding-article",
    question: "casualties",
    topic: "losses",
  };

  it.each(Object.entries(ids))("shows a %s, as text and as JSON", (kind, id) => {
    expect(JSON.parse(run("show", id).stdout)).toMatchObject({ kind });
    const { stdout, status } = run("show", id, "--format", "text");
    expect(status).toBe(0);
    expect(stdout).toContain(id);
  });

  it("prints a claim with every address, also under the name the command had", () => {
    const { stdout } = run("claim", ids.claim, "--format", "text");
    const joined = stdout.replace(/\n[\s│]*/g, "");
    for (const { source } of ledger.record("claim", ids.claim)?.citations ?? [])
      expect(joined).toContain((ledger.record("source", source)?.url ?? "").replace(/\s/g, ""));
  });

  it("follows an id that leads elsewhere, and says so", () => {
    const { stdout, stderr, status } = run("show", "lamps-of-march", "--data", records);
    expect([stderr, status]).toEqual(["tumen: lamps-of-march leads to harbour-office-2021-03-05-lamps-lit\n", 0]);
    expect(JSON.parse(stdout).claim.id).toBe("harbour-office-2021-03-05-lamps-lit");
  });

  it.each([
    [
      "harbour-office-2021-03-05-lamps-lit",
      "Corrected on 1 June 2021. Date said: was 4 March 2021, now 5 March 2021. The notice is dated.",
    ],
    ["gazette", "2 June 2021. names.en: was The Gazetter, now Gazette. It was misspelt."],
  ])("says of %s what was put right in it and why", (id, words) => {
    const { stdout } = run("show", id, "--format", "text", "--data", records);
    expect(stdout.replace(/\s+/g, " ")).toContain(words);
  });

  it("says which other record has the id", () => {
    expect(run("show", "russia").stderr).toBe("tumen: russia is also the id of a place: --kind place\n");
    expect(JSON.parse(run("show", "russia", "--kind", "place").stdout).kind).toBe("place");
  });

  it("lists what other claims do to a claim, as well as what it does to them", () => {
    const { stdout } = run("show", "us-nsc-2023-10-13-kirby-containers", "--format", "text");
    expect(stdout).toMatch(/^denied by kremlin-2023-10-17-peskov-no-proof/m);
    const denial = run("show", "kremlin-2023-10-17-peskov-no-proof", "--format", "text").stdout;
    expect(denial).toMatch(/^denies us-nsc-2023-10-13-kirby-containers/m);
  });
});

/** A table of a command in one line, wherever it breaks. */
const tableOf = (...line: string[]) => run(...line, "--format", "table").stdout.replace(/\s+/g, " ");

describe("tumen estimates", () => {
  it("gives the ends of the spread with their unit, and who holds them", () => {
    expect(tableOf("estimates", "share-of-shells", "--as-of", "2025-05-01")).toContain(
      "run from about 50 per cent (Western officials, 4 Oct 2024) to more than 75 per cent (Ukraine, 15 Apr 2025); 2 claimants.",
    );
  });

  it("says that origins give one figure where the ends are the same", () => {
    expect(tableOf("estimates", "soldier-pay", "--as-of", "2024-12-31")).toContain(
      "The latest figures of 2 origins are the same: about 2,000 US dollars a month.",
    );
  });

  it("speaks of several claimants in the plural", () => {
    const { stdout } = run("show", "ua-officials-2025-02-missile-accuracy-metres", "--format", "text");
    expect(stdout).toContain("Unnamed Ukrainian officials say, around February 2025.");
    expect(stdout).toContain("50 to 100 metres");
  });
});

describe("tumen positions", () => {
  it("names a party that has acknowledged, and one that has not", () => {
    expect(tableOf("positions", "troops-in-russia", "--as-of", "2025-04-27")).toContain(
      "Acknowledged by Russia since 26 April 2025. The ledger holds no acknowledgement by North Korea.",
    );
  });

  it("speaks of no acknowledgement where a question is about nobody's conduct", () => {
    expect(tableOf("positions", "pow-to-rok")).not.toContain("acknowledgement");
  });

  it("marks an answer that no better document carries", () => {
    expect(tableOf("positions", "dprk-missiles-in-ukraine")).toContain("carried by aggregators or reposts alone");
  });
});

describe("tumen export", () => {
  it("writes a file, takes the format from its ending, and never over another unless told", () => {
    const file = join(folder, "killed.csv");
    expect(run("export", "question:killed", "--as-of", "2024-12-27", "--output", file)).toEqual({ stdout: "", stderr: "", status: 0 });
    const view = ledger.asOf("2024-12-27");
    const written = readFileSync(file, "utf8");
    expect(written).toBe(exportAs("csv", view, view.find("question:killed")));
    const { stderr, status } = run("export", "topic:arms", "--output", file);
    expect([stderr, status]).toEqual([`tumen: ${file} is there already: expected a new file, or --force\n`, 2]);
    expect(readFileSync(file, "utf8")).toBe(written);
    expect(run("export", "topic:arms", "--output", file, "--force").status).toBe(0);
    expect(readFileSync(file, "utf8")).not.toBe(written);
  });

  it("says where a file cannot be written", () => {
    const file = join(folder, "none", "x.csv");
    const { stderr, status } = run("export", "question:killed", "--output", file);
    expect([stderr, status]).toEqual([expect.stringMatching(/^tumen: .*x\.csv cannot be written: ENOENT/), 2]);
    expect(existsSync(file)).toBe(false);
  });
});

describe("own records", () => {
  it("are part of every answer", () => {
    expect(JSON.parse(run("claims", "topic:lamps", "--data", records).stdout).total).toBe(3);
    expect(run("--data", records, "--as-of", "2021-03-31", "search", "항만청", "--format", "ndjson").stdout).toContain('"harbour-office"');
    expect(run("claims", "topic:lamps").stderr).toMatch(/no topic is called "lamps"/);
  });

  it("are refused with every problem, and nothing is printed", () => {
    const own = mkdtempSync(join(folder, "own-"));
    writeFileSync(join(own, "claims.ndjson"), '{"id":"a-claim","modality":"shouts"}\n{"id":"b-claim"\n');
    const { stdout, stderr, status } = run("brief", "--data", own);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
    expect(stderr).toMatch(/^tumen: your records have \d+ problems:\n/);
    expect(stderr).toMatch(/claims\.ndjson:1 a-claim · modality: .*"shouts"/);
    expect(stderr).toMatch(/claims\.ndjson:2 not readable as JSON/);
  });
});

describe("colour", () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour is a control sequence
  const colour = /\u001b\[/;

  it("goes to no pipe, unless it is asked for", () => {
    expect(run("claims", "question:killed", "--format", "table").stdout).not.toMatch(colour);
    expect(run("claims", "question:killed", "--format", "table", "--color", "always").stdout).toMatch(colour);
    expect(run("claims", "question:killed", "--color", "always").stdout).not.toMatch(colour);
  });
});

describe("tumen changes", () => {
  it("tells of an event of which no claim is new", () => {
    const asked = ["changes", "--from", "2024-06-17", "--to", "2024-06-18"];
    const { changes } = JSON.parse(run(...asked).stdout) as { changes: { change: string; id: string }[] };
    expect(changes.map(({ change, id }) => [change, id])).toEqual([["event", "putin-pyongyang-2024-06-18"]]);
    expect(run(...asked, "--format", "table").stdout).toMatch(/EVENTS\n[\s\S]*putin-pyongyang-2024-06-18/);
  });

  it("lists events before claims, in a table as for programs", () => {
    const asked = ["changes", "--from", "2024-12-20", "--to", "2024-12-27"];
    expect(run(...asked, "--format", "table").stdout).toMatch(/\nEVENTS\n[\s\S]*\nCLAIMS\n/);
    const { changes } = JSON.parse(run(...asked).stdout) as { changes: { change: string }[] };
    expect([...new Set(changes.map(({ change }) => change))].join()).toMatch(/event,claim/);
  });
});

describe("a day that the ledger does not reach", () => {
  const last = ledger.latestDay(new Date().toLocaleDateString("sv"));
  const note = `tumen: the ledger reaches ${wordDay(last)}: answered as of that day\n`;

  it.each([
    ["brief", ["--format", "json"], { asOf: last }],
    ["timeline", ["--format", "json"], { asOf: last }],
  ])("is answered by %s as of its last, which is said", (command, more, answered) => {
    const { stdout, stderr, status } = run(command, "--as-of", "2099-01-01", ...more);
    expect({ stderr, status }).toEqual({ stderr: note, status: 0 });
    expect(JSON.parse(stdout)).toMatchObject(answered);
  });

  it("is no end of what changed", () => {
    const { stdout, stderr } = run("changes", "--from", "2024-12-20", "--to", "2099-01-01");
    expect(stderr).toBe(note);
    expect(JSON.parse(stdout)).toMatchObject({ from: "2024-12-20", to: last });
  });
});

describe("requests that find nothing", () => {
  it.each([
    [["claims", "question:killed -topic:losses"], /^tumen: no claim public by \S+ meets the query question:killed -topic:losses\n$/],
    [["search", "qqqqqqqq"], /^tumen: nothing is found by "qqqqqqqq"\n$/],
    [["brief", "--as-of", "2021-01-01"], /^tumen: the ledger holds nothing to brief on that was public on 2021-01-01\n$/],
    [["estimates", "killed", "--as-of", "2022-07-20"], /^tumen: the ledger holds no figure on killed that was public on 2022-07-20\n$/],
    [["changes", "--to", "2021-01-01"], /^tumen: nothing became public after 2020-12-25 and up to 2021-01-01\n$/],
    [["timeline", "qqqqqqqq"], /^tumen: no claim meets the query qqqqqqqq\n$/],
  ])("%j say so, with exit code 1", (args, line) => {
    const { stderr, status } = run(...args);
    expect(stderr).toMatch(line);
    expect(status).toBe(1);
  });

  it("still give a program its empty list", () => {
    expect(JSON.parse(run("claims", "qqqqqqqq").stdout)).toMatchObject({ total: 0, claims: [] });
    expect(run("claims", "qqqqqqqq", "--format", "ndjson").stdout).toBe("");
  });
});

describe("bad requests", () => {
  it.each([
    [["brif"], "unknown command brif: did you mean brief?"],
    [["brief", "--formt", "text"], "unknown option --formt: did you mean --format?"],
    [["brief", "--format", "pdf"], '--format is "pdf": expected text, markdown, json'],
    [
      ["claims", "--format", "bibtx"],
      '--format is "bibtx": expected table, json, ndjson, csv, markdown, geojson, bibtex, ris, csl-json; did you mean bibtex?',
    ],
    [["brief", "--as-of", "2024-02-30"], '--as-of is "2024-02-30": expected a day of the calendar such as 2024-12-27, or today'],
    [["brief", "--as-of"], "--as-of has no value: expected --as-of DAY"],
    [["claims", "--limit", "--no-pager"], "--limit has no value: expected --limit N"],
    [["claims", "--limit", "many"], '--limit is "many": expected a whole number such as 20'],
    [["claims", "--no-pager=yes"], '--no-pager takes no value, and was given "yes"'],
    [["brief", "extra"], 'tumen brief takes no "extra": see tumen brief --help'],
    [["brief", "--as-of", "\u001b[31mred"], '--as-of is "red": expected a day of the calendar such as 2024-12-27, or today'],
    [["show"], "tumen show takes an ID: see tumen show --help"],
    [["show", "a", "b"], 'tumen show takes one ID, and "b" is one more'],
    [
      ["claims", "claimant:rok topc:losses"],
      '"topc" is no field: expected one such as claimant, topic or said\n  claimant:rok topc:losses\n               ^^^^\n  did you mean topic?',
    ],
    [
      ["claims", "국정원 claimant:nsi"],
      'no actor is called "nsi": expected an id, or a name, in quotes if it has several words\n  국정원 claimant:nsi\n                  ^^^\n  did you mean nis, nk-insider?',
    ],
    [["timeline", "("], '"(" is not closed: expected ")"\n  (\n  ^'],
    [["estimates", "casulties"], 'no question has the id "casulties": did you mean casualties?'],
    [["estimates", "troops-in-russia"], "troops-in-russia is answered by affirming or denying: ask positions troops-in-russia instead"],
    [
      ["show", "nis-2024-12-27-captive-dead"],
      "no record has the id nis-2024-12-27-captive-dead: did you mean nis-2024-12-27-captive-died?",
    ],
    [
      ["show", "nis-2024-12-27-captive-died", "--as-of", "2024-10-01"],
      "nis-2024-12-27-captive-died was not public on 2024-10-01; it became public on 2024-12-27",
    ],
    [["search", "x", "--kind", "clam"], '--kind is "clam": did you mean claim?'],
    [["stats", "--by", "claimnt"], '--by is "claimnt": did you mean claimant?'],
    [
      ["changes", "--from", "2024-12-27", "--to", "2024-12-01"],
      "the days are turned round: expected the earlier one first, found --from 2024-12-27 and --to 2024-12-01",
    ],
    [["export", "question:killed"], "tumen export takes --format FORMAT: csv, json, ndjson, geojson, markdown, bibtex, ris, csl-json"],
    [["cite", "founding-article", "--format", "markdown"], "this record cannot be had as markdown: expected text, bibtex, ris, csl-json"],
    [["completion", "tcsh"], 'there is no completion for "tcsh": did you mean bash?'],
    [["help", "clams"], "unknown command clams: did you mean claims?"],
  ])("%j get one clear message and exit code 2", (args, message) => {
    expect(run(...args)).toEqual({ stdout: "", stderr: `tumen: ${message}\n`, status: 2 });
  });

  it("show where an error comes from only when asked", () => {
    expect(run("estimates", "casulties", "--debug").stderr).toMatch(/\n\s+at /);
  });
});
