import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { runNext, serve } from "../e2e/served-site.ts";
import { browserFlags, browserPath } from "./browser.ts";
import { type FirstLoad, firstLoad } from "./first-load.ts";
import { scoresOf } from "./lighthouse-scores.ts";
import { pages } from "./pages.ts";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "5" }, only: { type: "string", multiple: true }, write: { type: "boolean", default: false } },
});

const here = fileURLToPath(new URL(".", import.meta.url));
const bare = `${here}bare`;
const runs = Number(values.runs);
const wanted = Object.entries(pages).filter(([name]) => values.only === undefined || values.only.includes(name));

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

/** A page as a row of the table; `least` is what a browser loads for an empty one. */
async function measured(browser: Browser, name: string, url: string, least?: FirstLoad): Promise<string> {
  const load = await firstLoad(browser, url);
  const { scores, largestPaint, blocked, missed } = await scoresOf(url, runs);
  const cells = row([
    name,
    scores.performance,
    scores.accessibility,
    scores["best-practices"],
    scores.seo,
    `${(largestPaint / 1000).toFixed(2)} s`,
    `${Math.round(blocked)} ms`,
    kilobytes(load.scripts),
    (load.scripts / (least ?? load).scripts).toFixed(2),
    kilobytes(load.html),
  ]);
  process.stderr.write(`${cells}${missed.length > 0 ? ` missed: ${missed.join(", ")}` : ""}\n`);
  return cells;
}

/** The browser that measured, and the rows of the table. */
async function measure(): Promise<{ browser: string; rows: readonly string[] }> {
  await runNext(bare, "build");
  const [site, empty] = [await serve(`${here}..`, "/icon.svg"), await serve(bare, "/")];
  const browser = await chromium.launch({ executablePath: browserPath, args: [...browserFlags] });
  try {
    const least = await firstLoad(browser, `${empty.site}/`);
    const rows = [await measured(browser, "an empty page of Next", `${empty.site}/`)];
    for (const [name, path] of wanted) rows.push(await measured(browser, name, `${site.site}${path}`, least));
    return { browser: `${basename(browserPath)} ${browser.version()}`, rows };
  } finally {
    await browser.close();
    await Promise.all([site.end(), empty.end()]);
  }
}

const head = [
  row(["page", "performance", "accessibility", "best practices", "SEO", "largest paint", "blocked", "scripts", "to empty", "HTML"]),
  row(["---", ...Array(9).fill("---:")]),
];
const { browser, rows } = await measure();
const machine = [`Lighthouse on its slow phone, the middle of ${runs}`, `${cpus().length} cores`, browser, `Node ${process.version}`];
const table = [`${machine.join("; ")}; ${new Date().toISOString().slice(0, 10)}.`, "", ...head, ...rows].join("\n");
process.stdout.write(`${table}\n`);

if (values.write) {
  const path = `${here}README.md`;
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace(/(<!-- measured -->\n)[\s\S]*?(<!-- end -->)/, `$1\n${table}\n\n$2`));
}
