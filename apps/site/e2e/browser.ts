import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";

let browser: Browser;
let closers: (() => Promise<void>)[] = [];

/** Starts a browser for the tests of a file, and closes what they have opened. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: ["--no-sandbox"],
    });
  });
  afterEach(async () => {
    await Promise.all(closers.map((close) => close()));
    closers = [];
  });
  afterAll(async () => {
    await browser.close();
  });
}

/** A page, with what went wrong on it and every address it has asked for. */
export interface Visit {
  readonly page: Page;
  /** Messages of errors: scripts that failed, and what the security policy has refused. */
  readonly errors: string[];
  readonly requests: string[];
}

/** Opens a page of the site in a fresh browser context, and waits until it has come to life. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: inject("site"), locale: "en-GB", ...options });
  closers.push(() => context.close());
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(path);
  // A page is read before its scripts come: what stands at its foot comes to life last.
  if (options.javaScriptEnabled !== false) await page.locator("footer .awaiting-scripts").waitFor({ state: "detached" });
  return { page, errors, requests };
}

/** The path and the query of where the page stands. */
export function where(page: Page): { path: string; asOf: string | null } {
  const { pathname, searchParams } = new URL(page.url());
  return { path: pathname, asOf: searchParams.get("asOf") };
}
