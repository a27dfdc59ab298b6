import { ledger } from "@tumen/core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit, where, withBrowser } from "./browser";
import { day } from "./pages";

withBrowser();

const days = ledger.days();
const today = new Date().toISOString().slice(0, 10);
const first = days[0] ?? "";
const last = days.findLast((one) => one <= today) ?? "";

/** The day by the form, and by the slider in words. */
const shownDays = async (page: Page) => [
  await page.locator("#day").inputValue(),
  await page.getByRole("slider", { name: "Day" }).getAttribute("aria-valuetext"),
];

/** The day of the last note of what is shown instead. */
const shownInstead = async (page: Page) => /shown is (\d+ \w+ \d{4})\.$/.exec((await page.locator(".notice").textContent()) ?? "")?.[1];

describe("a day that the ledger does not reach", () => {
  test.each([
    ["2099-01-01", "1 January 2099", last],
    ["2019-01-01", "1 January 2019", first],
  ])("is told to be none of its days, and page, form and slider show the nearest: %s", async (asOf, worded, nearest) => {
    const { page, errors } = await visit(`/en/claims?asOf=${asOf}`);
    expect(await page.locator(".notice").textContent()).toContain(`This address asks for ${worded}`);
    expect(await shownDays(page)).toEqual([nearest, await shownInstead(page)]);
    expect(errors).toEqual([]);
  });

  test("is not named where a claim is quoted or cited, nor on the way on", async () => {
    const { page } = await visit("/en/claims/nis-2025-01-13-casualties?asOf=2099-01-01");
    expect(await page.locator("#quotable").textContent()).toMatch(new RegExp(`as of ${await shownInstead(page)}\\.$`));
    expect(await page.locator("a[href*='2099']").count()).toBe(0);
  });

  test("cannot be reached by the keys of the slider", async () => {
    const { page } = await visit(`/en/events?asOf=${day}`);
    const slider = page.getByRole("slider", { name: "Day" });
    await slider.press("Home");
    await page.waitForURL((url) => url.searchParams.get("asOf") === first);
    expect(await page.locator(".notice").count()).toBe(0);
    await slider.press("ArrowLeft");
    expect(await shownDays(page)).toEqual([first, await slider.getAttribute("aria-valuetext")]);
    await slider.press("End");
    await page.waitForURL((url) => url.searchParams.get("asOf") === last);
    expect(where(page).path).toBe("/en/events");
    expect(await page.locator(".notice").count()).toBe(0);
  });
});
