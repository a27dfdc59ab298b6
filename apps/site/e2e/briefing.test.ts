import { describe, expect, inject, test } from "vitest";
import { visit, where, withBrowser } from "./browser";
import { day } from "./pages";

withBrowser();

describe("the briefing", () => {
  test("says as of which day it speaks, in sentences with notes", async () => {
    const { page, errors } = await visit(`/en?asOf=${day}`);
    expect(await page.locator("h1").textContent()).toContain("27 December 2024");
    expect(await page.locator(".briefing-section").count()).toBeGreaterThan(2);
    for (const section of await page.locator(".briefing-section").all()) {
      expect(await section.locator(".mark").count()).toBeGreaterThan(0);
    }
    expect(errors).toEqual([]);
  });

  test("every mark leads to a note on the page", async () => {
    const { page } = await visit(`/en?asOf=${day}`);
    const targets = await page.locator(".mark").evaluateAll((marks) => marks.map((mark) => mark.getAttribute("href") ?? ""));
    expect(targets.length).toBeGreaterThan(5);
    for (const target of new Set(targets)) expect(await page.locator(target).count()).toBe(1);
  });

  test("notes that a figure is expected only where the claim has none for the whole", async () => {
    const { page } = await visit("/en");
    for (const note of await page.locator('.notes li:has(a.who[href*="/claims/"])').all()) {
      const id = (await note.locator("a.who").getAttribute("href"))?.split(/[/?]/)[3];
      const { claim } = await (await page.request.get(`/api/v1/claims/${id}`)).json();
      const counts = claim.quantities.map((quantity: { counts: string }) => quantity.counts);
      const isExpected = counts.includes("planned") && !counts.includes("all");
      expect((await note.textContent())?.includes("planned or expected"), id).toBe(isExpected);
    }
  });

  test("knows of a capture on 27 December 2024, and not a week earlier", async () => {
    const later = await visit(`/en?asOf=${day}`);
    expect(await later.page.locator("#latest").textContent()).toContain("captured");
    const earlier = await visit("/en?asOf=2024-12-20");
    expect(await earlier.page.locator("#latest").textContent()).not.toContain("captured");
  });

  test("shows the latest day by itself", async () => {
    const { page } = await visit("/en");
    expect(await page.locator("h1").textContent()).toMatch(/as of \d+ \w+ \d{4}$/);
    expect(where(page).asOf).toBeNull();
  });

  test("folds the notes under their section on a narrow screen, and a mark opens them", async () => {
    const { page } = await visit(`/en?asOf=${day}`, { viewport: { width: 360, height: 800 } });
    const note = page.locator("#note-1");
    expect(await note.isVisible()).toBe(false);
    await page.locator(".mark").first().click();
    await note.waitFor({ state: "visible" });
  });
});

describe("the day", () => {
  test("moves by the keys of the slider: a day, a week, a month, to the ends", async () => {
    const { page } = await visit(`/en?asOf=${day}`);
    const slider = page.getByRole("slider", { name: "Day" });
    await slider.focus();
    const pressed = async (key: string, asOf: string | RegExp) => {
      await slider.press(key);
      await page.waitForURL((url) => {
        const now = url.searchParams.get("asOf") ?? "";
        return typeof asOf === "string" ? now === asOf : asOf.test(now);
      });
    };
    await pressed("ArrowLeft", "2024-12-26");
    await pressed("Shift+ArrowLeft", "2024-12-19");
    await pressed("PageDown", "2024-11-19");
    await page.getByRole("heading", { level: 1, name: "19 November 2024" }).waitFor();
    expect(await slider.getAttribute("aria-valuetext")).toBe("19 November 2024");
    await pressed("PageUp", "2024-12-19");
    await pressed("Shift+ArrowRight", "2024-12-26");
    await pressed("ArrowRight", "2024-12-27");
    await pressed("Home", /^20(1|2[0-3])/);
    await pressed("End", /^202[5-9]/);

    await page.goBack();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "27 December 2024" }).waitFor();
    expect(await slider.getAttribute("aria-valuetext")).toBe("27 December 2024");
  });

  test("is set by the form without any script", async () => {
    const { page } = await visit("/en", { javaScriptEnabled: false });
    await page.locator("input[name=asOf]").fill("2024-12-20");
    await page.getByRole("button", { name: "Show" }).click();
    expect(where(page)).toEqual({ path: "/en", asOf: "2024-12-20" });
    expect(await page.locator("h1").textContent()).toContain("20 December 2024");
    expect(await page.getByRole("slider").count()).toBe(0);
  });

  test("steps to the days before and after on which something became public", async () => {
    const { page } = await visit(`/en?asOf=${day}`);
    await page.getByRole("link", { name: "Previous day with something new" }).click();
    await page.waitForURL((url) => (url.searchParams.get("asOf") ?? day) < day);
    await page.getByRole("link", { name: "Next day with something new" }).click();
    await page.waitForURL((url) => url.searchParams.get("asOf") === day);
    await page.getByRole("link", { name: "Today", exact: true }).click();
    await page.waitForURL((url) => !url.searchParams.has("asOf"));
  });

  test.each(["nonsense", "2024-02-30", "2024-12", "<script>", "오늘"])(
    "that is none of the calendar is refused with a way out: %s",
    async (text) => {
      const { page } = await visit(`/en?asOf=${encodeURIComponent(text)}`);
      expect(await page.locator("h1").textContent()).toBe("This is not a day of the calendar");
      expect(await page.locator("main").textContent()).toContain(text);
      await page.getByRole("link", { name: "Show the latest day" }).click();
      await page.waitForURL((url) => !url.searchParams.has("asOf"));
    },
  );
});

describe("the briefing to take away", () => {
  test.each([
    ["Markdown", "text/markdown", /^# North Korea/],
    ["plain text", "text/plain", /^North Korea/],
    ["JSON", "application/json", /^\{"asOf":"2024-12-27"/],
  ])("as %s, of the day of the page", async (name, type, start) => {
    const { page } = await visit(`/en?asOf=${day}`);
    const href = await page.getByRole("link", { name, exact: true }).getAttribute("href");
    const answer = await fetch(`${inject("site")}${href}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain(type);
    expect(await answer.text()).toMatch(start);
  });
});

test.each([`/en?asOf=${day}`, `/ko?asOf=${day}`, `/uk?asOf=${day}`, "/en/questions/troops-in-russia", "/en/corrections"])(
  "no date breaks at the end of a narrow line, at %s",
  async (path) => {
    const { page } = await visit(path, { viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
    const dates = await page
      .locator("main .whitespace-nowrap")
      .evaluateAll((all) =>
        all.map((one) => ({ words: one.textContent ?? "", lines: new Set([...one.getClientRects()].map(({ top }) => top)).size })),
      );
    expect(dates.length).toBeGreaterThan(3);
    expect(dates.filter(({ lines }) => lines !== 1)).toEqual([]);
    // What a reader copies has no other spaces than those of the text.
    expect(dates.filter(({ words }) => words.includes("\u00a0"))).toEqual([]);
    const left = await page
      .locator("h1, .briefing-text p, .measure p, figcaption")
      .evaluateAll((all) =>
        all.flatMap((one) => [...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? "")),
      );
    expect(left.filter((text) => /\d (January|April|October|December)|\d월 \d|\d (січня|квітня|жовтня|грудня)/.test(text))).toEqual([]);
  },
);
