import { ledger } from "@tumen/core";
import { describe, expect, test } from "vitest";
import { visit, withBrowser } from "./browser";

withBrowser();

/** In these days Russia and North Korea said that North Korean soldiers had fought. */
const acknowledged = "/en/changes?from=2025-04-20&to=2025-05-05";

describe("what changed between two days", () => {
  test("names acknowledgements first, each leading to the claim by which it was made", async () => {
    const { page, errors } = await visit(acknowledged);
    const part = page.locator("section", { has: page.locator("#acknowledged") });
    expect(await part.textContent()).toMatch(/Russia: acknowledges/);
    expect(await part.textContent()).toMatch(/North Korea: acknowledges/);
    await part.locator('a[href^="/en/claims/"]').first().click();
    await page.waitForURL((url) => url.pathname.startsWith("/en/claims/"));
    expect(errors).toEqual([]);
  });

  test("shows what a figure was revised from", async () => {
    const { page } = await visit(acknowledged);
    const revised = page
      .locator("section", { has: page.locator("#revisions") })
      .locator("> ol > li")
      .filter({ hasText: "about 4,700" });
    expect(await revised.first().textContent()).toContain("more than 3,000");
  });

  test("is chosen by two fields without any script", async () => {
    const { page } = await visit("/en/changes", { javaScriptEnabled: false });
    await page.locator("input[name=from]").fill("2024-12-26");
    await page.locator("input[name=to]").fill("2024-12-27");
    await page.getByRole("button", { name: "Show" }).click();
    expect(await page.locator("main").textContent()).toContain("after 26 December 2024 and up to 27 December 2024");
    expect(await page.locator("#claims").count()).toBe(1);
  });

  test("since a day leads up to the newest, so that an address can be kept for the next visit", async () => {
    const { page } = await visit("/en/changes");
    const kept = (await page.getByRole("link", { name: /^since / }).getAttribute("href")) ?? "";
    await page.goto(kept);
    expect(await page.locator("main").textContent()).toContain("Nothing became public between these days");
  });

  test("that is one event alone is told, and not said to be nothing", async () => {
    const { page } = await visit("/en/changes?from=2024-06-17&to=2024-06-18");
    expect(await page.locator("section", { has: page.locator("#events") }).textContent()).toContain("Putin");
    expect(await page.locator("main").textContent()).not.toContain("Nothing became public");
  });

  test.each([
    ["?from=nonsense", "days that are not in the calendar"],
    ["?from=2024-12-27&to=2024-12-20", "put in order"],
    ["?from=2024-12-27&to=2099-01-01", "A day beyond is read as the nearest"],
  ])("says what it made of %s", async (query, words) => {
    const { page } = await visit(`/en/changes${query}`);
    expect(await page.getByRole("status").textContent()).toContain(words);
  });

  test("up to a day that nobody knows yet are those up to the latest, in title, heading, form and links", async () => {
    const { page } = await visit("/en/changes?from=2024-12-27&to=2099-01-01");
    expect(await page.title()).not.toContain("2099");
    expect(await page.locator("main").textContent()).not.toContain("2099");
    expect(await page.locator("input[name=to]").inputValue()).toBe(ledger.latestDay(new Date().toISOString().slice(0, 10)));
    expect(await page.locator("main a[href*='2099']").count()).toBe(0);
  });

  test("speaks Korean", async () => {
    const { page } = await visit(acknowledged.replace("/en/", "/ko/"));
    expect(await page.locator("html").getAttribute("lang")).toBe("ko");
    expect(await page.locator("#acknowledged").textContent()).toBe("당사자가 인정한 것");
    expect(await page.locator("#claims ~ ol [lang=en]").count()).toBeGreaterThan(0);
  });
});
