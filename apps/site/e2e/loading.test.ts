import { describe, expect, inject, test } from "vitest";
import { visit, withBrowser } from "./browser";
import { day } from "./pages";

withBrowser();

/** When a page was first drawn, and when it asked for each of its scripts. */
const loading = () => ({
  drawn: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.POSITIVE_INFINITY,
  scripts: performance
    .getEntriesByType("resource")
    .filter(({ name }) => name.endsWith(".js"))
    .map(({ startTime }) => startTime),
});

/** A page as a browser gets it when it asks for one. */
const pageOf = async (path: string) => (await fetch(inject("site") + path, { headers: { Accept: "text/html" } })).text();

/** Pages that are made for the request: of a chosen day, of a query, of a record in another language. */
const onDemand = [`/en?asOf=${day}`, "/en/claims?q=question:killed", "/ko/claims/nis-2024-12-27-captive-died"];

describe("a page", () => {
  test.each(["/en", "/ko", "/en/timeline", "/en/sources", ...onDemand])(
    "is drawn before it asks for a script, then comes to life: %s",
    async (path) => {
      const { page, errors } = await visit(path);
      await page.getByRole("slider").waitFor();
      const { drawn, scripts } = await page.evaluate(loading);
      expect(scripts.length).toBeGreaterThan(4);
      expect(Math.min(...scripts)).toBeGreaterThanOrEqual(drawn);
      expect(errors).toEqual([]);
    },
  );

  test("comes to life in a browser that does not tell when it has drawn", async () => {
    const { page } = await visit("/en");
    await page.addInitScript(() => Object.defineProperty(PerformanceObserver, "supportedEntryTypes", { value: [] }));
    await page.goto("/en/events");
    await page.getByRole("slider").waitFor();
  });

  test("that is asked for as its data alone is not changed", async () => {
    const html = await (await fetch(`${inject("site")}${onDemand[0]}`)).text();
    expect(html).not.toContain('id="held-scripts"');
  });

  test("has scripts that say they are needed at once", async () => {
    const html = await pageOf("/en");
    const [, held = "[]"] = html.match(/id="held-scripts">(.*?)<\/script>/) ?? [];
    for (const source of JSON.parse(held)) {
      expect(await (await fetch(inject("site") + source)).text(), source).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
    }
    expect(JSON.parse(held).length).toBeGreaterThan(4);
  });
});

/** The longest run of plain words on the page. */
const longestWords = () => {
  const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
  let longest = "";
  while (walker.nextNode()) {
    const words = walker.currentNode.textContent ?? "";
    if (/^[\p{L} ,.]+$/u.test(words) && words.length > longest.length) longest = words;
  }
  return longest;
};

describe("what a page holds", () => {
  test.each(["/en", "/ko", "/en/timeline", "/en/map", "/en/codebook", ...onDemand])(
    "is not sent a second time as its data: %s",
    async (path) => {
      const { page } = await visit(path);
      const words = await page.evaluate(longestWords);
      expect(words.length).toBeGreaterThan(20);
      const drawn = (await page.locator("main").textContent())?.split(words).length;
      const html = await pageOf(path);
      expect(html.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, "").split(words)).toHaveLength(drawn ?? 0);
    },
  );

  test("is all there when a reader comes back to it from another day", async () => {
    const { page, errors } = await visit("/en");
    await page.getByRole("slider").waitFor();
    const words = await page.locator("main").innerText();
    await page.locator('[data-step="previous"] a').click();
    await page.waitForURL(/asOf=/);
    await expect.poll(() => page.locator("main").innerText()).not.toBe(words);
    await page.goBack();
    await expect.poll(() => page.locator("main").innerText()).toBe(words);
    expect(errors).toEqual([]);
  });

  test("is all there where something has changed the page before its scripts ran", async () => {
    const { page, errors } = await visit("/en");
    const words = await page.locator("main").innerText();
    await page.route(/\/en$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/(data-step="previous".*?sr-only">)/s, "$1Previously ");
      await route.fulfill({ response, body });
    });
    await page.goto("/en");
    await expect.poll(() => errors).toEqual([expect.stringMatching(/React error #418/)]);
    expect(await page.locator('[data-step="previous"]').textContent()).not.toContain("Previously");
    expect(await page.locator("main").innerText()).toBe(words);
  });
});

test("the faces that every page needs are asked for early, and once", async () => {
  const { page, requests } = await visit("/en");
  const early = await page
    .locator('link[rel="preload"][as="font"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(early).toHaveLength(3);
  const comes = (face: string) =>
    page.waitForFunction(
      (font) => [...document.fonts].some(({ family, weight, status }) => `${family} ${weight}` === font && status === "loaded"),
      face,
    );
  await Promise.all(["Source Serif 4 400", "Source Serif 4 600", "Inter Variable 100 900"].map(comes));
  for (const face of early) expect(requests.filter((url) => url === face)).toHaveLength(1);
});

describe("what stands far down a long page", () => {
  test("can be linked to", async () => {
    const { page } = await visit("/en/codebook");
    const last = await page.locator("main h3[id]").last().getAttribute("id");
    await page.goto(`/en/codebook#${last}`);
    await page.waitForFunction((id) => {
      const { top } = document.getElementById(id ?? "")?.getBoundingClientRect() ?? { top: -1 };
      return top >= 0 && top < innerHeight;
    }, last);
  });

  test("can be found by its words and reached by the tab key", async () => {
    const { page } = await visit("/en/sources");
    const link = page.locator("main .claim-list > li a").last();
    const words = (await link.textContent()) ?? "";
    expect(await page.evaluate((text) => (window as unknown as { find: (text: string) => boolean }).find(text), words)).toBe(true);
    await page.locator("main .claim-list + * a, main .claim-list ~ nav a").first().focus();
    await page.keyboard.press("Shift+Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words);
  });

  test("is printed", async () => {
    const { page } = await visit("/en/sources");
    await page.emulateMedia({ media: "print" });
    const hidden = await page
      .locator("main .claim-list > li")
      .evaluateAll((rows) => rows.filter((row) => getComputedStyle(row).contentVisibility !== "visible").length);
    expect(hidden).toBe(0);
  });
});
