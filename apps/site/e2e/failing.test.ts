import { describe, expect, test } from "vitest";
import { visit, withBrowser } from "./browser";

withBrowser();

const wide = { viewport: { width: 1280, height: 900 } };

describe("a page whose scripts fail in the reader's browser", () => {
  test.each([
    ["en", "Zoom in", "This page could not be made", "Try again", "The newest briefing"],
    ["ko", "확대", "이 페이지를 만들지 못했습니다", "다시 시도", "최신 브리핑"],
    ["uk", "Збільшити", "Не вдалося створити цю сторінку", "Спробувати ще раз", "Найновіший огляд"],
  ])("says so in the reader's language, leads on, and comes back when tried again (%s)", async (locale, move, title, again, home) => {
    const { page } = await visit(`/${locale}/map`, wide);
    await page.evaluate(() => {
      Object.assign(SVGSVGElement.prototype, {
        setAttribute: () => {
          throw new Error("refused by the browser");
        },
      });
    });
    await page.getByRole("button", { name: move, exact: true }).click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(await page.locator("body").innerText()).not.toContain("refused by the browser");
    expect(await page.getByRole("link", { name: home }).getAttribute("href")).toBe(`/${locale}`);
    await page.evaluate(() => Reflect.deleteProperty(SVGSVGElement.prototype, "setAttribute"));
    await page.getByRole("button", { name: again }).click();
    await page.locator(".map-picture:visible").waitFor();
  });
});
