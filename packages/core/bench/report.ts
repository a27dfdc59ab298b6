import { cpus, loadavg } from "node:os";
import type { BundleSizes } from "./bundle-sizes.js";
import type { Comparison, QuestionTimes } from "./comparison.js";
import { questions } from "./questions.js";
import type { StartUp } from "./start-up.js";

/** Targets, each the most that is allowed. */
const targets = { startUp: 1.5, engine: 15_000, bytesPerClaim: 230 };

const count = (number: number) => Math.round(number).toLocaleString("en-GB");
const threeFigures = (number: number) => (number >= 100 ? count(number) : number.toPrecision(3));
const milliseconds = (time: number | undefined) => (time === undefined ? "" : `${threeFigures(time)} ms`);
const megabytes = (bytes: number) => `${threeFigures(bytes / 1e6)} MB`;
const ratio = (number: number) => (number > 1 ? `**${threeFigures(number)}**` : threeFigures(number));

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

function timesRow({ question, engine, sqlite, duckdb, sqlitePage, duckdbPage }: QuestionTimes): readonly string[] {
  const pages = [sqlitePage, duckdbPage].filter((time) => time !== undefined);
  return [
    questions[question],
    milliseconds(engine),
    milliseconds(sqlite),
    milliseconds(duckdb),
    ratio(engine / Math.min(sqlite, duckdb)),
    milliseconds(sqlitePage),
    milliseconds(duckdbPage),
    pages.length === 0 ? "" : ratio(engine / Math.min(...pages)),
  ];
}

const timesHeader = ["question", "Tumen", "SQLite", "DuckDB", "ratio", "SQLite, page alone", "DuckDB, page alone", "ratio to page alone"];

/** The heading, a table of times and a table of costs for one ledger. */
export function reportComparison(name: string, { times, costs }: Comparison): string {
  const costRows = costs.map((cost) => [cost.name, milliseconds(cost.time), megabytes(cost.bytes)]);
  return [`### ${name}`, table(timesHeader, times.map(timesRow)), table(["made ready by", "time", "memory"], costRows)].join("\n\n");
}

/** How times grow with the claims, for each question: from one ledger to the next. */
export function reportGrowth(comparisons: readonly Comparison[]): string {
  const header = ["Tumen, by number of claims", ...comparisons.map(({ claims }) => count(claims))];
  const timesOf = (question: QuestionTimes["question"]) =>
    comparisons.map(({ times }) => milliseconds(times.find((one) => one.question === question)?.engine));
  const questionRows = (comparisons[0]?.times ?? []).map(({ question }) => [questions[question], ...timesOf(question)]);
  const ready = comparisons.map(({ claims, costs }) => `${threeFigures(((costs[0]?.time ?? 0) * 1000) / claims)} µs`);
  return table(header, [...questionRows, ["made ready, for each claim", ...ready]]);
}

export function reportStartUp({ runs, nothing, firstQuery }: StartUp): string {
  const value = firstQuery / nothing;
  return table(
    [`whole process, median of ${runs}`, "time", "ratio", "target"],
    [
      ["`node -e 0`", milliseconds(nothing), "1", ""],
      ["import and first query", milliseconds(firstQuery), value.toFixed(2), `at most ${targets.startUp}`],
    ],
  );
}

export function reportSizes({ engine, face, whole, shares }: BundleSizes, claims: number): string {
  const sizes = table(
    ["bundled, minified, gzip", "bytes", "target"],
    [
      ["`Ledger`, without data", count(engine), `at most ${count(targets.engine)}`],
      ["every export, without data", count(face), ""],
      ["every export, with data", count(whole), ""],
      [`the same for each of ${count(claims)} claims`, count(whole / claims), `at most ${targets.bytesPerClaim}`],
    ],
  );
  const folders = shares.map(([folder, share]) => `${folder} ${Math.round(share * 100)}%`).join(", ");
  return `${sizes}\n\nOf \`Ledger\` before compression: ${folders}.`;
}

/** On what, and when, it was measured, and how busy the machine was with other things. */
export function reportMachine(): string {
  const processors = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const load = loadavg()[0]?.toFixed(1);
  return (
    `Measured on ${day} with Node ${process.versions.node} on ${processors.length} cores (${processors[0]?.model ?? "unknown"}), ` +
    `shared with other programs: the load was ${load} before the first measurement.`
  );
}
