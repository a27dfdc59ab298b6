import { parse } from "csv-parse/sync";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit, withBrowser } from "./browser";
import { day } from "./pages";

withBrowser();

const at = (query: string, more: Readonly<Record<string, string>> = {}) =>
  `/en/claims?${new URLSearchParams({ q: query, asOf: day, ...more })}`;
const queryOf = (page: Page) => new URL(page.url()).searchParams.get("q");
const found = async (page: Page) =>
  Number(/^[\d,]+/.exec((await page.getByRole("status").first().textContent()) ?? "")?.[0].replace(",", ""));
const box = (page: Page) => page.getByLabel("Search the claims");

describe("a query", () => {
  test("is asked by the form without any script, keeps day and view, and finds claims and other records", async () => {
    const { page } = await visit(at("", { view: "table" }), { javaScriptEnabled: false });
    await box(page).fill("젤렌스키 drone");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: "젤렌스키 drone", view: "table", asOf: day });
    expect(await found(page)).toBeGreaterThan(0);
    expect(await page.locator("main table").count()).toBe(1);
    await page.goto(at("zelensky"));
    expect(
      await page
        .locator("section", { has: page.locator("#also") })
        .getByRole("link", { name: /Zelenskyy/ })
        .count(),
    ).toBeGreaterThan(0);
  });

  test.each([
    ["claimnt:nis", "claimnt", "claimant:nis"],
    ["drone said:2024-13", "2024-13", "drone"],
    ["claimant:nsi killed", "nsi", "claimant:nis killed"],
  ])("that cannot be read is marked where it fails and leads to the nearest that can: %s", async (text, marked, nearest) => {
    const { page, errors } = await visit(at(text));
    const problem = page.locator("main [role=alert]");
    expect(await problem.locator("mark").textContent()).toBe(marked);
    expect(await problem.textContent()).toContain("expected");
    expect(await box(page).getAttribute("aria-invalid")).toBe("true");
    await problem.getByRole("link").click();
    await page.waitForURL((url) => url.searchParams.get("q") === nearest);
    await page.locator("main .claim-list").waitFor();
    expect(errors).toEqual([]);
  });

  test.each([
    ["ko", "claimnt:nis", "“claimnt”는 없는 항목입니다. claimant, topic, said 같은 항목을 쓰십시오.", "claimant:nis"],
    ["ko", "language:Korean", "“Korean”은 쓸 수 없는 값입니다. 쓸 수 있는 값: ", "language:ko"],
    ["uk", "significance:4", "Значення «4» не підходить: можливі значення — 1, 2, 3.", "significance:3"],
  ])("that cannot be read is told in the reader's language (%s): %s", async (locale, text, told, nearest) => {
    const { page } = await visit(at(text).replace("/en/", `/${locale}/`));
    const problem = page.locator("main [role=alert]");
    expect(await problem.textContent()).toContain(told);
    expect(await problem.textContent()).not.toContain("expected");
    expect(await problem.locator("[lang=en]").count()).toBe(0);
    expect(await problem.getByRole("link").textContent()).toBe(nearest);
  });

  test("with a slip in a word leads to the word", async () => {
    const { page } = await visit(at("casualtes topic:losses"));
    await page.getByText("Did you mean").getByRole("link").click();
    await page.locator("main .claim-list").waitFor();
    expect(queryOf(page)).toMatch(/^casualties/);
  });

  test("in words of another language says what they find, and leads to the records they name", async () => {
    const { page } = await visit("/ko/claims?q=%ED%8C%8C%EB%B3%91");
    expect(await page.locator("main").textContent()).toContain("진술은 영어로 적혀 있어");
    await page
      .locator("section", { has: page.locator("#also") })
      .getByRole("link", { name: "파병", exact: true })
      .click();
    await page.waitForURL((url) => url.searchParams.get("q") === "topic:deployment");
    expect(await page.locator("main .claim-list > li").count()).toBeGreaterThan(20);
  });

  test("that names a day moves the page to that day", async () => {
    const { page } = await visit("/en/claims?q=drone+asof:2024-12-20");
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: "drone", asOf: "2024-12-20" });
  });

  test("is kept where the day or the language is changed", async () => {
    const { page } = await visit(at("drone"));
    await page.getByRole("link", { name: "Previous day with something new" }).click();
    await page.waitForURL((url) => (url.searchParams.get("asOf") ?? day) < day);
    expect(queryOf(page)).toBe("drone");
    await page.getByRole("link", { name: "한국어" }).click();
    await page.waitForURL((url) => url.pathname === "/ko/claims");
    expect(queryOf(page)).toBe("drone");
  });
});

describe("a result", () => {
  test("is narrowed by a value to as many claims as stand beside it, and widened again", async () => {
    const { page } = await visit(at("claimant:rok"), { javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
    const before = await found(page);
    for (const field of ["Topic", "Question", "Kind of document", "Weight"]) {
      const value = page.getByRole("region", { name: field }).getByRole("listitem").first();
      const count = Number(await value.locator(".count").textContent());
      await value.getByRole("link").click();
      expect(await found(page), field).toBe(count);
      await page
        .getByRole("region", { name: field })
        .getByRole("link", { name: /^Without/ })
        .click();
      expect(await found(page), field).toBe(before);
    }
  });

  test("has pages without a gap, and an order", async () => {
    const { page } = await visit(at("claimant:ukraine sort:said"), { javaScriptEnabled: false });
    const ids = new Set<string>();
    const total = await found(page);
    for (;;) {
      for (const link of await page.locator("main .claim-list a.statement").all()) ids.add((await link.getAttribute("href")) ?? "");
      const next = page.getByRole("link", { name: "Next", exact: true });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(ids.size).toBe(total);
    expect(total).toBeGreaterThan(50);
  });

  test("stands on a time axis whose counts lead to the claims", async () => {
    const { page } = await visit(at("claimant:nis", { view: "timeline" }), { javaScriptEnabled: false });
    const link = page.locator("main table td a[href*='public']").last();
    const count = Number(await link.textContent());
    await link.click();
    expect(await found(page)).toBe(count);
  });

  test("stands on a map, and each place leads to its claims among those found", async () => {
    const { page } = await visit(at("claimant:nis topic:losses", { view: "map" }), { javaScriptEnabled: false });
    expect(await page.locator("svg.map-picture .map-mark").count()).toBeGreaterThan(0);
    const row = page.locator("main table tbody tr").filter({ hasText: "Kursk Oblast" });
    const count = Number(await row.getByRole("link").nth(1).textContent());
    await row.getByRole("link").nth(1).click();
    expect(new URL(page.url()).searchParams.get("q")).toContain("place:kursk-oblast");
    expect(await found(page)).toBe(count);
  });

  test("says so where no claim that is found names a place", async () => {
    const { page } = await visit(at("claimant:kim-yo-jong", { view: "map" }), { javaScriptEnabled: false });
    await page.getByText("None of these claims names a place.").waitFor();
    expect(await page.locator("svg.map-picture").count()).toBe(0);
  });

  test("is downloaded whole, in the order shown", async () => {
    const { page } = await visit(at("claimant:ukraine"));
    const total = await found(page);
    const shown = await page.locator("main .claim-list a.statement").first().getAttribute("href");
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV", exact: true }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`tumen-claims-${day}.csv`);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const rows = parse(Buffer.concat(chunks), { columns: true }) as { id: string }[];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
    expect(shown).toContain(`/claims/${rows[0]?.id}`);
  });

  test("gives each file a name of its own, and says how many of its claims have a place", async () => {
    const { page } = await visit(at("claimant:ukraine"));
    const links = page.getByRole("navigation", { name: /^Download/ }).getByRole("link");
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const names = await Promise.all(
      addresses.map(async (one) => /filename="(.*)"/.exec((await fetch(one)).headers.get("content-disposition") ?? "")?.[1]),
    );
    expect(names).toContain(`tumen-claims-${day}.csl.json`);
    expect(new Set(names).size).toBe(addresses.length);
    const { withoutPlace } = await (await fetch(addresses.find((one) => one.includes("geojson")) ?? "")).json();
    await page.getByText(`GeoJSON (${(await found(page)) - withoutPlace.length} with a place)`).waitFor();
  });
});

test.each([
  ["en", /^Acknowledgement/],
  ["uk", /^Визнання/],
])("completion names records in the language of the page: %s", async (locale, first) => {
  const { page } = await visit(`/${locale}/claims`);
  await page.locator("#query").pressSequentially("topic:");
  await page.getByRole("option", { name: first }).waitFor();
  expect(await page.getByRole("option", { name: /[가-힣]/ }).count()).toBe(0);
});

test("completion goes by keys: fields, then names in any script", async () => {
  const { page, errors } = await visit("/en/claims");
  const field = page.getByRole("combobox", { name: "Search the claims" });
  await field.pressSequentially("claim");
  await page.getByRole("option", { name: "claimant:" }).waitFor();
  await field.press("ArrowDown");
  expect(await field.getAttribute("aria-activedescendant")).toBe(await page.getByRole("option").first().getAttribute("id"));
  await field.press("Enter");
  await field.pressSequentially("국정원");
  await page.getByRole("option", { name: "nis" }).waitFor();
  await field.press("ArrowDown");
  await field.press("Enter");
  expect(await field.inputValue()).toBe("claimant:nis ");
  await field.pressSequentially("topic:");
  await page.getByRole("option").first().waitFor();
  await field.press("Escape");
  expect(await field.getAttribute("aria-expanded")).toBe("false");
  await field.press("Escape");
  expect(await field.inputValue()).toBe("claimant:nis topic:");
  await field.press("Backspace");
  await field.fill("claimant:nis drone");
  await field.press("Enter");
  await page.waitForURL((url) => url.searchParams.get("q") === "claimant:nis drone");
  expect(errors).toEqual([]);
});

test.each([1280, 1440])("a figure in the table of claims takes few lines, at %i pixels", async (width) => {
  const { page } = await visit("/en/claims?q=drone&view=table", { viewport: { width, height: 900 } });
  const lines = await page
    .locator("main table td p > span")
    .evaluateAll((figures) => figures.map((figure) => new Set([...figure.getClientRects()].map(({ top }) => Math.round(top))).size));
  expect(lines.length).toBeGreaterThan(4);
  expect(Math.max(...lines)).toBeLessThanOrEqual(2);
});
