import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visit, withBrowser } from "./browser";

withBrowser();

const wide = { viewport: { width: 1280, height: 900 } };
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const title = (page: Page) => page.locator("h1").textContent();

describe("the timeline", () => {
  test("leads from all to a year, a month and a day, and back, without scripts", async () => {
    const { page } = await visit("/en/timeline", { ...wide, javaScriptEnabled: false });
    const ways = page.getByRole("navigation", { name: "Stretches of time" });
    await ways.getByRole("link", { name: "2024" }).click();
    expect(await title(page)).toBe("Timeline: 2024");
    await page.goto("/en/timeline");
    await page.getByRole("heading", { level: 2, name: "December 2024" }).getByRole("link").click();
    expect(query(page)).toEqual({ from: "2024-12-01", to: "2024-12-31" });
    await page.getByRole("heading", { level: 2, name: "27 December 2024" }).getByRole("link").click();
    expect(await title(page)).toBe("Timeline: 27 December 2024");
    expect(await page.locator("main").textContent()).toContain("died");
    await ways.getByRole("link", { name: "Wider: December 2024" }).click();
    await ways.getByRole("link", { name: "Wider: 2024" }).click();
    await ways.getByRole("link", { name: "Wider: all" }).click();
    expect(await title(page)).toBe("Timeline");
  });

  test("counts in its bars what its caption says", async () => {
    const { page } = await visit("/en/timeline?from=2024-12&to=2024-12", wide);
    const words = await page.locator(".timeline-bar title").allTextContents();
    const claims = words.reduce((sum, one) => sum + Number(/: ([\d,]+) claims?/.exec(one)?.[1] ?? 0), 0);
    expect(words.length).toBe(31);
    expect(await page.locator("figcaption").textContent()).toContain(`${claims} claims that became public`);
  });

  test("gives the scale of its bars: the longest says how much it holds, and so does the caption", async () => {
    const { page } = await visit("/en/timeline", wide);
    const words = await page.locator(".timeline-bar title").allTextContents();
    const most = (noun: string) =>
      Math.max(...words.map((one) => Number(new RegExp(`([\\d,]+) ${noun}`).exec(one)?.[1]?.replace(",", "") ?? 0)));
    expect(await page.locator("figcaption").textContent()).toContain(
      `the longest bars hold ${most("claim")} claims and ${most("event")} events.`,
    );
    expect(await page.locator(".timeline-bar text").allTextContents()).toContain(String(most("claim")));
  });

  test("lets a stretch be chosen by keys", async () => {
    const { page, errors } = await visit("/en/timeline?from=2024-12&to=2024-12", wide);
    await page.getByRole("group", { name: /Choose a stretch/ }).focus();
    for (const key of ["End", "ArrowLeft", "Shift+ArrowLeft", "Shift+ArrowLeft"]) await page.keyboard.press(key);
    await page.getByText("28 December 2024 – 30 December 2024").waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("from") === "2024-12-28" && url.searchParams.get("to") === "2024-12-30");
    await page.locator("h1", { hasText: "28 to 30 December 2024" }).waitFor();
    expect(errors).toEqual([]);
  });

  test("lets a stretch be chosen by dragging over the bars", async () => {
    const { page } = await visit("/en/timeline?from=2024-12&to=2024-12", wide);
    const brush = page.getByRole("group", { name: /Choose a stretch/ });
    const box = await brush.boundingBox();
    if (!box) throw new Error("The bars are not shown");
    const at = (share: number) => [box.x + box.width * share, box.y + box.height / 3] as const;
    await page.mouse.move(...at(0.5));
    await page.mouse.down();
    await page.mouse.move(...at(0.55));
    await page.mouse.move(...at(0.6));
    await page.mouse.up();
    await page.waitForURL((url) => url.searchParams.get("from") === "2024-12-16" && url.searchParams.get("to") === "2024-12-19");
  });

  test("is narrowed by a form, and keeps what was chosen when the stretch or the language changes", async () => {
    const { page } = await visit("/en/timeline?asOf=2025-01-13", { ...wide, javaScriptEnabled: false });
    await page.getByLabel("Topic").selectOption("losses");
    await page.getByLabel("From").fill("2024-12-01");
    await page.locator(".timeline-form button").click();
    expect(query(page)).toMatchObject({ topic: "losses", from: "2024-12-01", asOf: "2025-01-13" });
    await page.getByRole("link", { name: "2024", exact: true }).click();
    expect(query(page)).toMatchObject({ topic: "losses", asOf: "2025-01-13" });
    await page.getByRole("link", { name: "한국어" }).click();
    expect(query(page)).toMatchObject({ topic: "losses", asOf: "2025-01-13", from: "2024-01-01" });
    expect(await title(page)).toBe("연표: 2024년");
  });

  test("shows nothing that became public after the day", async () => {
    const { page } = await visit("/en/timeline?asOf=2024-12-27&from=2024-12&to=2025-01", wide);
    expect(await page.getByRole("heading", { level: 2 }).last().textContent()).toBe("27 December 2024");
  });

  test("runs down on a narrow screen", async () => {
    const { page } = await visit("/en/timeline", { viewport: { width: 360, height: 800 } });
    expect(await page.locator(".timeline-bars:visible").count()).toBe(0);
    const rows = page.locator(".timeline-rows a");
    expect((await rows.first().boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await rows.filter({ hasText: "Dec 2024" }).click();
    await page.locator("h1", { hasText: "Timeline: December 2024" }).waitFor();
  });

  test("leaves out what means nothing, and says so", async () => {
    const { page } = await visit("/en/timeline?from=2024-13&by=hour&topic=losess");
    expect(await page.locator(".notice").textContent()).toContain("2024-13, hour, losess");
    expect(await title(page)).toBe("Timeline");
  });
});
