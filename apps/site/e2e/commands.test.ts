import type { Page, Route } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit, where, withBrowser } from "./browser";
import { day } from "./pages";

withBrowser();

/** Waits until the page listens to keys. */
const live = (page: Page, name = "Keyboard shortcuts") => page.getByRole("button", { name }).waitFor();

describe("the palette", () => {
  test("leads to a record by a name in another script with a letter wrong, on the day of the page", async () => {
    const { page, errors, requests } = await visit(`/en?asOf=${day}`);
    await live(page);
    const loaded = requests.filter((url) => url.endsWith(".js")).length;
    await page.keyboard.press("Control+k");
    const field = page.getByRole("dialog").getByRole("combobox");
    await field.waitFor();
    expect(requests.filter((url) => url.endsWith(".js")).length).toBeGreaterThan(loaded);
    await field.pressSequentially("Зеленьский");
    await page.getByRole("option", { name: "Zelenskyy" }).first().waitFor();
    await field.press("Enter");
    await page.waitForURL((url) => url.pathname === "/en/actors/zelenskyy");
    expect(where(page).asOf).toBe(day);
    expect(errors).toEqual([]);
  });

  test("knows every part of the navigation", async () => {
    const { page } = await visit("/en");
    await live(page);
    const parts = await page.getByRole("navigation", { name: "Parts of the site" }).getByRole("link").allTextContents();
    await page.keyboard.press("Control+k");
    await page.getByRole("option").first().waitFor();
    expect(await page.getByRole("option").locator("span:first-child").allTextContents()).toEqual(expect.arrayContaining(parts));
  });

  test("jumps to a day on the same page", async () => {
    const { page } = await visit("/en/events");
    await live(page);
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill(day);
    await page.getByRole("option", { name: "27 December 2024" }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === "/en/events" && url.searchParams.get("asOf") === day);
  });

  test.each([
    ["answers with an error", (route: Route) => route.fulfill({ status: 500, body: "{}" })],
    ["cannot be reached", (route: Route) => route.abort()],
  ])("says so where the search %s, and leads to pages all the same", async (_, answer) => {
    const { page } = await visit("/en");
    await page.route("**/api/**", answer);
    await page.keyboard.press("Control+k");
    const field = page.getByRole("dialog").getByRole("combobox");
    await field.fill("Time");
    const status = page.getByRole("dialog").getByRole("status");
    await status.filter({ hasText: "The search cannot be reached" }).waitFor();
    expect((await status.boundingBox())?.height).toBeGreaterThan(10);
    await page.unroute("**/api/**");
    await field.fill("Timel");
    await status.filter({ hasText: /^Results: \d+$/ }).waitFor();
    await field.press("Enter");
    await page.waitForURL((url) => url.pathname === "/en/timeline");
  });

  test("keeps the focus while it is open, and gives it back", async () => {
    const { page } = await visit("/en/questions");
    await live(page);
    const link = page.getByRole("link", { name: "Corrections" });
    await link.focus();
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").waitFor();
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest("dialog") !== null)).toBe(
      true,
    );
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe("shortcuts", () => {
  test("lead to pages on the day of the page, in any keyboard layout", async () => {
    const { page } = await visit(`/uk?asOf=${day}`);
    await live(page, "Клавіатурні скорочення");
    // What a Ukrainian layout sends for the keys G and Q.
    await page.evaluate(() => {
      for (const [key, code] of [
        ["п", "KeyG"],
        ["й", "KeyQ"],
      ])
        document.dispatchEvent(new KeyboardEvent("keydown", { key: key as string, code: code as string, bubbles: true, cancelable: true }));
    });
    await page.waitForURL((url) => url.pathname === "/uk/questions");
    expect(where(page).asOf).toBe(day);
  });

  test("step through days and go to the search box", async () => {
    const { page } = await visit(`/en/events?asOf=${day}`);
    await live(page);
    await page.keyboard.press("[");
    await page.waitForURL((url) => (url.searchParams.get("asOf") ?? day) < day);
    await page.waitForFunction((before) => (document.querySelector<HTMLInputElement>("#day")?.value ?? before) < before, day);
    await page.keyboard.press("t");
    await page.waitForURL((url) => !url.searchParams.has("asOf"));
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("site-search");
    await page.keyboard.type("g q ? [");
    expect(await page.locator("#site-search").inputValue()).toBe("g q ? [");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === "/en/claims" && url.searchParams.get("q") === "g q ? [");
  });

  test("are told in a sheet, and put off by a switch that is remembered", async () => {
    const { page, errors } = await visit("/en");
    await live(page);
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await sheet.waitFor();
    expect(await sheet.locator("dt").count()).toBeGreaterThan(12);
    await sheet.getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await page.reload();
    await live(page);
    await page.keyboard.press("?");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog", { name: "Go to a page" }).waitFor();
    expect(await page.getByRole("dialog", { name: "Keyboard shortcuts" }).count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

test("the search in the header needs no script", async () => {
  const { page } = await visit(`/en/questions?asOf=${day}`, { javaScriptEnabled: false });
  await page.getByLabel("Search the claims").fill("drone");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.search === `?q=drone&asOf=${day}`);
  expect(await page.locator("main .claim-list").count()).toBe(1);
});

test.each([["Control+k"], ["?"]])("what %s would open and cannot be fetched leaves the page as it is", async (key) => {
  const { page } = await visit("/en");
  await live(page);
  await page.route(/\.js$/, (route) => route.abort());
  const failed = page.waitForEvent("requestfailed");
  await page.keyboard.press(key);
  await failed;
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await page.waitForURL((url) => url.pathname !== "/en");
});
