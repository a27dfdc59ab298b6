import { describe, expect, inject, test } from "vitest";
import { visit, where, withBrowser } from "./browser";
import { day, everyKindOfPage, firstRecord } from "./pages";

withBrowser();

describe("from a sentence to its source", () => {
  test("through the note, the claim, its trace and the record of a document", async () => {
    const { page, errors } = await visit(`/en?asOf=${day}`, { viewport: { width: 1440, height: 900 } });
    await page.locator(".mark").first().click();
    await page.locator("#note-1 a").first().click();
    await page.waitForURL((url) => url.pathname.startsWith("/en/claims/"));
    expect(where(page).asOf).toBe(day);

    const trace = page.locator("section", { has: page.locator("#trace") });
    expect(await trace.locator("ul.trace > li a").count()).toBeGreaterThan(1);
    expect(
      await page
        .locator("section", { has: page.locator("#documents") })
        .locator("li")
        .count(),
    ).toBeGreaterThan(0);

    await trace.locator('a[href^="/en/sources/"]').first().click();
    await page.waitForURL((url) => url.pathname.startsWith("/en/sources/"));
    expect(where(page).asOf).toBe(day);
    const out = page.locator("main h1 ~ p a").first();
    expect(await out.getAttribute("href")).toMatch(/^https?:\/\//);
    expect(await out.getAttribute("rel")).toContain("noreferrer");
    expect(errors).toEqual([]);
  });

  test("keeps the day in every link of every kind of page", { timeout: 300_000 }, async () => {
    const { page } = await visit("/en");
    for (const path of await everyKindOfPage(page)) {
      if (!path.includes(`asOf=${day}`)) continue;
      await page.goto(path);
      const lost = await page.locator('a[href^="/en"], a[href^="/ko"], a[href^="/uk"]').evaluateAll(
        (links, kept) =>
          links
            .filter((link) => link.closest('[aria-label="Day of the ledger"]') === null)
            .map((link) => link.getAttribute("href") ?? "")
            // A comparison of two days names both itself.
            .filter((href) => !new URL(href, location.href).searchParams.has("from"))
            // The method shows how the briefing of one day reads.
            .filter((href) => !location.pathname.endsWith("/method") || !new URL(href, location.href).searchParams.has("asOf"))
            .filter((href) => new URL(href, location.href).searchParams.get("asOf") !== kept),
        day,
      );
      expect(lost, path).toEqual([]);
    }
  });
});

describe("a record", () => {
  test("that was merged into another leads to it, on the same day and in the same language", async () => {
    const { page } = await visit(`/ko/claims/zelenskyy-2024-10-30-world-reaction-tested?asOf=${day}`);
    expect(where(page)).toEqual({ path: "/ko/claims/zelenskyy-2024-10-31-reaction-is-nothing", asOf: day });
  });

  test("that was not public on the day says so, shows nothing of itself, and leads to the day it was", async () => {
    const { page } = await visit("/en/claims");
    const path = (await firstRecord(page, "claims")).split("?")[0] ?? "";
    await page.goto(path);
    const statement = (await page.locator("h1").textContent()) ?? "";
    await page.goto(`${path}?asOf=2022-01-01`);
    expect(await page.locator("h1").textContent()).toMatch(/^Not public on \d+ \w+ 2022$/);
    const words = (await page.locator("main").textContent()) ?? "";
    expect(words).toContain("it became public on");
    expect(words).not.toContain(statement);
    expect(await page.title()).not.toContain(statement.slice(0, 30));
    await page.locator("main a").first().click();
    await page.locator("h1", { hasText: statement }).waitFor();
  });

  test("that does not exist is not found, and the nearest ids are named", async () => {
    const { page } = await visit("/en/claims");
    const path = (await firstRecord(page, "claims")).split("?")[0] ?? "";
    const answer = await page.goto(`${path}x`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator("h1").textContent()).toBe("No such claim");
    expect(await page.title()).toBe("No such page · Tumen");
    expect(await page.locator(`main a[href="${path}"]`).count()).toBe(1);
  });

  test.each([
    ["/en/claims/nowhere", "No such page · Tumen"],
    ["/ko/nowhere/at/all", "그런 페이지가 없습니다 · Tumen"],
    ["/uk/nowhere", "Такої сторінки немає · Tumen"],
  ])("%s says so without any script too", async (path, title) => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    expect(await page.title()).toBe(title);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("main a").count()).toBeGreaterThan(0);
  });

  test("of every kind, and every page of the site, answers as one that is there", async () => {
    const listed = [...(await (await fetch(`${inject("site")}/sitemap.xml`)).text()).matchAll(/<loc>[^<]*?(\/en[^<]*)<\/loc>/g)];
    const byKind = new Map(
      listed.map(([, path = ""]) => [path.split("/").slice(0, 3).join("/") + (path.split("/").length > 3 ? "/id" : ""), path]),
    );
    expect(byKind.size).toBeGreaterThan(20);
    for (const path of byKind.values()) expect((await fetch(`${inject("site")}${path}`)).status, path).toBe(200);
    expect((await fetch(`${inject("site")}/en/report`)).status).toBe(200);
  });

  test("page that does not exist is not found, and leads back", async () => {
    const { page } = await visit("/en");
    const answer = await page.goto("/en/nowhere/at/all");
    expect(answer?.status()).toBe(404);
    expect(await page.locator("main a").count()).toBeGreaterThan(0);
  });

  test("of every kind can be reached and has one heading of the first level", { timeout: 300_000 }, async () => {
    const { page } = await visit("/en");
    const paths = await everyKindOfPage(page);
    expect(new Set(paths.map((path) => path.split(/[/?]/)[2])).size).toBeGreaterThanOrEqual(7);
    for (const path of paths) {
      await page.goto(path);
      // A page that says that nothing is there is written by the browser.
      await page.locator("h1").first().waitFor();
      expect(await page.locator("h1").count(), path).toBe(1);
    }
  });
});

test("figures and positions that only aggregators carry are marked, in words for a screen reader too", async () => {
  const { page } = await visit("/en/questions/containers-shipped");
  const words = "carried by aggregators or reposts alone";
  const latest = page.locator("#figures ~ table td").filter({ hasText: "2 Nov 2023" });
  expect(await latest.textContent()).toContain(words);

  await page.goto("/en/questions/pow-to-rok");
  const ukraine = page.locator("#positions ~ table tr").filter({ hasText: "declines to say" });
  expect(await ukraine.textContent()).toContain(words);
  expect(await page.locator("figure .position-readout").allTextContents()).toContainEqual(expect.stringContaining("21 Mar 2025†"));
});

test.each(["light", "dark"] as const)("what only aggregators carry is not in the colour of a denial, in %s", async (colorScheme) => {
  const { page } = await visit("/en/questions/pow-to-rok", { colorScheme });
  const coloursOf = (selector: string) =>
    page.locator(selector).evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))]);
  const soft = await coloursOf("figcaption");
  expect(await coloursOf("[title='carried by aggregators or reposts alone']")).toEqual(soft);
  expect(await coloursOf("p:not(:has(*)):text('† carried by')")).toEqual(soft);
  await page.goto("/en/questions/containers-shipped");
  const fills = (selector: string) =>
    page.locator(selector).evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).fill))]);
  expect(await fills(".chart-wide .sign")).toEqual(soft);
});

test("a year of the events is one click away, by whichever page it is on, and every event is on one of the pages", async () => {
  const { page } = await visit("/en/events", { javaScriptEnabled: false });
  const total = Number((await page.locator("main h1 + p").textContent())?.match(/^[\d,]+/)?.[0].replace(",", ""));
  const years = page.getByRole("navigation", { name: "Years" }).getByRole("link");
  await years.last().click();
  const { hash } = new URL(page.url());
  expect(await page.locator(hash).isVisible()).toBe(true);
  const found = new Set<string>();
  await page.goto("/en/events");
  for (;;) {
    for (const href of await page.locator(".claim-list a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? "")))
      found.add(href);
    const older = page.getByRole("link", { name: "Older" });
    if ((await older.count()) === 0) break;
    await older.click();
  }
  expect(total).toBeGreaterThan(300);
  expect(found.size).toBe(total);
});

describe("how many claims a record has", () => {
  const countIn = (text: string | null) => Number(/[\d,]+/.exec(text ?? "")?.[0].replaceAll(",", ""));

  test.each([
    ["/en/actors/russia", "#of"],
    ["/en/actors/dprk", "#own"],
  ])("is the number of claims that its link finds: %s", async (path, part) => {
    const { page } = await visit(path);
    const link = page.locator("section", { has: page.locator(part) }).getByRole("link", { name: /^All: / });
    const count = countIn(await link.textContent());
    await link.click();
    await page.waitForURL("**/en/claims?q=*");
    expect(countIn(await page.locator("main [role=status]").first().textContent())).toBe(count);
  });

  test("takes in the parts of an event, on its page, in the list of events and in what is found", async () => {
    const { page } = await visit("/en/events/first-deployment-2024-10");
    const link = page.getByRole("link", { name: /^With those about its parts: / });
    const count = countIn(await link.textContent());
    const own = await page.locator("main .claim-list > li").count();
    expect(count).toBeGreaterThan(own);
    await link.click();
    await page.waitForURL("**/en/claims?q=*");
    expect(countIn(await page.locator("main [role=status]").first().textContent())).toBe(count);
  });
});
