import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { browserFlags, browserPath } from "./browser.ts";

const lighthouse = fileURLToPath(new URL("../node_modules/lighthouse/cli/index.js", import.meta.url));

/** What Lighthouse looks at, each from 0 to 100. */
export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** The scores of a page, and what missed; the middle of several runs. */
export interface Scores {
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  /** Milliseconds until the largest thing is painted, and for which the page was busy. */
  readonly largestPaint: number;
  readonly blocked: number;
  /** Audits that did not pass, where accessibility, best practices or SEO miss a point. */
  readonly missed: readonly string[];
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number; readonly auditRefs: readonly { id: string; weight: number }[] }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly numericValue?: number }>>;
}

async function report(url: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [lighthouse, url, "--output=json", "--quiet", `--only-categories=${categories.join(",")}`, `--chrome-flags=${browserFlags.join(" ")}`],
    { env: { ...process.env, CHROME_PATH: browserPath }, maxBuffer: 2 ** 28 },
  );
  return JSON.parse(stdout);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const missedIn = ({ categories: found, audits }: Report): string[] =>
  categories
    .filter((category) => category !== "performance")
    .flatMap((category) => found[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0)
    .map(({ id }) => id);

/** Asks Lighthouse for a page several times, on its slow phone, and gives the middle of each. */
export async function scoresOf(url: string, runs: number): Promise<Scores> {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run++) reports.push(await report(url));
  const of = (value: (one: Report) => number | undefined) => median(reports.map((one) => value(one) ?? 0));
  return {
    scores: Object.fromEntries(
      categories.map((category) => [category, Math.round(of((one) => one.categories[category]?.score) * 100)]),
    ) as Scores["scores"],
    largestPaint: of((one) => one.audits["largest-contentful-paint"]?.numericValue),
    blocked: of((one) => one.audits["total-blocking-time"]?.numericValue),
    missed: [...new Set(reports.flatMap(missedIn))],
  };
}
