import { describe, expect, test } from "vitest";
import { visit, withBrowser } from "./browser";

withBrowser();

describe("on paper", () => {
  const asOf = "asOf=2025-06-01";

  test.each([
    ["en", "As of 1 June 2025: "],
    ["ko", "2025년 6월 1일 기준: "],
    ["uk", "Станом на 1 червня 2025 року: "],
  ])("a page says its day and its address, once (%s)", async (locale, words) => {
    const { page } = await visit(`/${locale}/claims?q=drone&${asOf}`);
    const line = page.getByText(words).filter({ hasText: "http" });
    expect(await line.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await line.isVisible()).toBe(true);
    expect(await line.textContent()).toMatch(new RegExp(`^${words}https?://\\S+/${locale}/claims\\?q=drone&${asOf}$`));
  });

  test("the front page, which says both anyway, has no second line; a page without a day has none", async () => {
    const { page } = await visit(`/en?${asOf}`);
    await page.emulateMedia({ media: "print" });
    const dated = page.getByText(asOf);
    expect(await dated.filter({ visible: true }).count()).toBe(1);
    await page.goto(`/en/about?${asOf}`);
    expect(await dated.filter({ visible: true }).count()).toBe(0);
  });

  test("a page of the latest day says which that was", async () => {
    const { page } = await visit("/en/questions/casualties");
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText(/^As of .*: http/).textContent()).toMatch(/\/en\/questions\/casualties\?asOf=\d{4}-\d\d-\d\d$/);
  });
});
