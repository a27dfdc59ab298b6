import { glob, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { drawFirst } from "../src/loading/draw-first.ts";

// What is done to the pages and scripts that Next's build has made, so that a page is drawn first and comes to life at once after it.
const built = fileURLToPath(new URL("../.next/", import.meta.url));
const pages = `${built}server/app/`;

/**
 * Makes V8 compile all of a script while it comes, beside the page, and not piece by piece while the page waits:
 * https://v8.dev/blog/explicit-compile-hints. Other engines read over it.
 */
const compileHint = "//# allFunctionsCalledOnLoad\n";

/** Makes every page shorter and holds its scripts back, and gives the addresses of all of these. */
async function finishPages(): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  let repeated = 0;
  for await (const page of glob("**/*.html", { cwd: pages })) {
    const drawn = drawFirst(await readFile(pages + page, "utf8"));
    if (!drawn) continue;
    await writeFile(pages + page, drawn.html);
    repeated += drawn.leftOut;
    for (const source of drawn.sources) all.add(source);
  }
  if (all.size === 0) throw new Error(`No page in ${pages} would fetch a script that is held back: is the site's frame around none?`);
  if (repeated === 0) throw new Error(`No page in ${pages} repeats what it holds in its data: has Next changed how it writes them?`);
  process.stdout.write(`${repeated} parts of pages are no longer sent twice\n`);
  return all;
}

async function hintAll(sources: ReadonlySet<string>): Promise<void> {
  for (const source of sources) {
    const path = built + source.replace(/^\/_next\//, "");
    await writeFile(path, compileHint + (await readFile(path, "utf8")));
  }
}

const sources = await finishPages();
await hintAll(sources);
process.stdout.write(`${sources.size} scripts are held back until a page is drawn\n`);
