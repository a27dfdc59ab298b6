import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";

/** What a first visit to a page costs, in bytes after gzip. */
export interface FirstLoad {
  /** Every script the browser fetches until the page is quiet, whatever asked for it. */
  readonly scripts: number;
  readonly html: number;
}

/** Opens a page in a fresh browser and adds up what came. */
export async function firstLoad(browser: Browser, url: string): Promise<FirstLoad> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes = { scripts: 0, html: 0 };
  const pending: Promise<void>[] = [];
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    const part = kind === "script" ? "scripts" : kind === "document" ? "html" : undefined;
    if (part === undefined) return;
    pending.push(
      response.body().then((body) => {
        sizes[part] += gzipSync(body).length;
      }),
    );
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await Promise.all(pending);
  await context.close();
  return sizes;
}
