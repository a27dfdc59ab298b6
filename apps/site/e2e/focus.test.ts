import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit, where, withBrowser } from "./browser";

withBrowser();

const wide = { viewport: { width: 1440, height: 900 } };
const dated = "asOf=2025-06-01";

/** The page is drawn anew in one go with its address; what has the focus then keeps it. */
const isFocused = (control: Locator) => control.evaluate((element) => element === document.activeElement);

/** Presses a key on a control, and waits until the address asks for something else. */
async function press(page: Page, control: Locator, key: string): Promise<void> {
  const before = page.url();
  await control.focus();
  await page.keyboard.press(key);
  await page.waitForURL((url) => url.href !== before);
}

describe("the focus stays where it is while only the query of the address changes", () => {
  test("on the slider, which goes on from key to key on a page that was made at build time", async () => {
    const { page, errors } = await visit("/en", wide);
    const slider = page.getByRole("slider", { name: "Day" });
    const at = async () => Number(await slider.getAttribute("aria-valuenow"));
    const start = await at();
    await press(page, slider, "ArrowLeft");
    const first = where(page).asOf;
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL((url) => (url.searchParams.get("asOf") ?? "") < (first ?? ""));
    expect(await at()).toBe(start - 2);
    expect(await isFocused(slider)).toBe(true);
    expect(errors).toEqual([]);
  });

  test.each([
    ["the step to another day", "/en/map", "#day-previous"],
    ["the first facet", "/en/claims", ".narrowing a >> nth=0"],
    ["the view", "/en/claims", ".ways >> text=Table"],
    ["the heading of a table", "/en/questions/casualties", "#sort-figure"],
    ["the scale of a chart", "/en/questions/casualties", ".scale-switch a"],
    ["the scale of a chart on a chosen day", `/en/questions/casualties?${dated}`, ".scale-switch a"],
    ["a step back in time on a chosen day", `/en/events?${dated}`, "#day-previous"],
  ])("on %s: %s", async (_, path, selector) => {
    const { page, errors } = await visit(path, wide);
    const control = page.locator(selector);
    await control.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    await press(page, control, "Enter");
    expect(await isFocused(control)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(errors).toEqual([]);
  });

  test.each(["/en/timeline", `/en/timeline?${dated}`])("on the bars from which a stretch is chosen: %s", async (path) => {
    const { page } = await visit(path, wide);
    const brush = page.getByRole("group", { name: /Choose a stretch/ });
    await brush.focus();
    await page.keyboard.press("End");
    await press(page, brush, "Enter");
    expect(await isFocused(brush)).toBe(true);
  });

  test("on a facet of a narrow screen, where the facets are folded away", async () => {
    const { page } = await visit("/en/claims", { viewport: { width: 360, height: 800 } });
    await page.getByText("Narrow the result").click();
    const facet = page.locator(".narrowing a").first();
    await press(page, facet, "Enter");
    expect(await isFocused(facet)).toBe(true);
  });

  test("in the strip of days where the control itself is gone", async () => {
    const { page } = await visit(`/en/events?${dated}`, wide);
    await press(page, page.getByRole("link", { name: "Today", exact: true }), "Enter");
    expect(await isFocused(page.getByRole("slider", { name: "Day" }))).toBe(true);
  });

  test("on what a shortcut leaves it on, and on nothing where it was on nothing", async () => {
    const { page } = await visit("/en/events", wide);
    const link = page.getByRole("link", { name: "Corrections" });
    await press(page, link, "[");
    expect(await isFocused(link)).toBe(true);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("t");
    await page.waitForURL((url) => !url.searchParams.has("asOf"));
    expect(await isFocused(page.locator("body"))).toBe(true);
  });
});
