import { createHash } from "node:crypto";
import { describe, expect, inject, test } from "vitest";
import { visit, withBrowser } from "./browser";
import { day } from "./pages";

withBrowser();

const ask = (path: string, init?: RequestInit) => fetch(`${inject("site")}${path}`, init);

const titles = {
  about: { en: "About Tumen", ko: "Tumen 소개", uk: "Про Tumen" },
  method: { en: "Method", ko: "방법", uk: "Метод" },
  codebook: { en: "Codebook", ko: "코드북", uk: "Довідник полів" },
  data: { en: "Data", ko: "자료", uk: "Дані" },
  changelog: { en: "Changelog", ko: "변경 기록", uk: "Журнал змін" },
};

describe.each(Object.entries(titles))("/%s", (path, byLocale) => {
  test.each(Object.entries(byLocale))("in %s is called %s, without any script, on a narrow dark screen", async (locale, title) => {
    const { page } = await visit(`/${locale}/${path}`, {
      javaScriptEnabled: false,
      colorScheme: "dark",
      viewport: { width: 320, height: 700 },
    });
    expect(await page.locator("h1").textContent()).toBe(title);
    expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    const words = (await page.locator("main").innerText()).length;
    expect(words).toBeGreaterThan(locale === "ko" ? 150 : 300);
    const box = await page.locator("main").boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    const wider = await page
      .locator("main *")
      .evaluateAll((all) =>
        all
          .filter((one) => !one.closest(".wide, pre") && one.getBoundingClientRect().right > 320.5)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    expect(wider).toEqual([]);
  });

  test("is led to from the foot of every page", async () => {
    const { page } = await visit("/en/claims");
    await page.locator(`footer a[href="/en/${path}"]`).first().click();
    await page.waitForURL(`**/en/${path}`);
  });
});

describe("the method", () => {
  test.each(["en", "ko", "uk"])("points to examples that are there, in %s", async (locale) => {
    const { page } = await visit(`/${locale}/method`);
    const hrefs = await page.locator("main a").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    expect(hrefs.length).toBeGreaterThan(15);
    for (const href of new Set(hrefs)) {
      if (href.startsWith("#")) expect(await page.locator(href).count(), href).toBe(1);
      else expect((await ask(href)).status, href).toBe(200);
    }
  });

  test("counts the voices of its example as the example's own page does", async () => {
    const { page } = await visit("/en/method");
    const link = page.locator("main section[aria-labelledby=voices] a");
    const [, origins] = /documents and (\d+) origin/.exec((await link.textContent()) ?? "") ?? [];
    await link.click();
    await page.waitForURL("**/en/claims/**");
    expect(await page.locator("aside").textContent()).toContain(`${origins} origin`);
  });
});

describe("the codebook", () => {
  test("has an anchor for every kind of record and every question, and leads to it", async () => {
    const { page } = await visit("/en/codebook");
    const kinds = ["actors", "places", "materiel", "questions", "topics", "events", "sources", "claims", "redirects", "corrections"];
    for (const kind of kinds) expect(await page.locator(`h3#${kind}`).count(), kind).toBe(1);
    const questions: { id: string; text: string }[] = await (await ask("/data/questions.json")).json();
    for (const { id, text } of questions) expect(await page.locator(`h3#${id}`).textContent(), id).toBe(text);
    await page.getByText("Questions answered by figures").first().click();
    await page.locator('nav a[href="#killed"]').click();
    expect(new URL(page.url()).hash).toBe("#killed");
  });

  test("is read on a narrow screen without moving its tables sideways", async () => {
    const { page } = await visit("/en/codebook", { viewport: { width: 360, height: 800 } });
    const table = page.getByRole("region", { name: "Fields of claims" });
    expect(await table.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(false);
    const [name, meaning] = [await table.locator("td").nth(0).boundingBox(), await table.locator("td").nth(3).boundingBox()];
    expect(meaning?.x).toBe(name?.x);
    expect(meaning?.y).toBeGreaterThan(name?.y ?? Number.NaN);
  });
});

describe("the files of the data", () => {
  test("keep their wide table to itself, within reach of the keyboard", async () => {
    const { page } = await visit("/en/data", { viewport: { width: 660, height: 800 } });
    const table = page.getByRole("region", { name: "Table of files" });
    expect(await table.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
    await table.focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
  });

  test("show their sums whole on a narrow screen", async () => {
    const { page } = await visit("/en/data", { viewport: { width: 360, height: 800 } });
    const table = page.getByRole("region", { name: "Table of files" });
    expect(await table.evaluate((one) => one.scrollWidth)).toBeLessThanOrEqual(await table.evaluate((one) => one.clientWidth));
    expect((await table.locator("code").first().textContent())?.length).toBe(64);
  });

  test("have the sums and sizes that the manifest names, and stand in the table", async () => {
    const manifest = await (await ask("/data/manifest.json")).json();
    const { page } = await visit("/en/data");
    for (const [name, { sha256, bytes }] of Object.entries<{ sha256: string; bytes: number }>(manifest.files)) {
      const answer = await ask(`/data/${name}`);
      const body = Buffer.from(await answer.arrayBuffer());
      expect([createHash("sha256").update(body).digest("hex"), body.length], name).toEqual([sha256, bytes]);
      expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
      expect(await page.getByRole("row", { name }).textContent()).toContain(sha256);
    }
    expect(await page.locator("main").textContent()).toContain(manifest.fingerprint.slice(0, 12));
  });

  test("are downloaded by their link", async () => {
    const { page } = await visit("/en/data");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "topics.json" }).click()]);
    expect(download.suggestedFilename()).toBe("topics.json");
  });

  test("are not sent again to who has them", async () => {
    const first = await ask("/data/topics.json");
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toContain("max-age");
    const again = await ask("/data/topics.json", { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await ask("/data/topics.json", { headers: { "If-None-Match": 'W/"other"' } })).status).toBe(200);
  });

  test.each(["nothing.json", "..%2fpackage.json", "constructor"])(
    "that are not there are refused, with the names there are: %s",
    async (name) => {
      const answer = await ask(`/data/${name}`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain("claims.json");
    },
  );
});

describe("the corrections", () => {
  const item = (id: string) => `main li:has-text("${id}")`;

  test.each([
    ["en", "us-state-2024-10-31-sent-and-in-kursk", "Figure: was 10,000, now about 10,000."],
    ["en", "zelenskyy-2024-10-17-being-prepared", "affirms."],
    ["en", "us-dod-2024-12-31-more-troops-not-confirmed", "Date said: was about 31 December 2024, now 30 December 2024."],
    ["en", "us-officials-2025-casualties", "Date said: was about 2025, now about 1 January to 28 April 2025."],
    ["en", "rok-mnd-2023-11-02-containers-shipped", "Claimant: was ROK MND, now ROK JCS."],
    ["ko", "us-state-2024-10-31-sent-and-in-kursk", "수치: 이전 10,000, 현재 약 10,000."],
    [
      "uk",
      "us-dod-2024-12-31-more-troops-not-confirmed",
      "Дата висловлення: було приблизно 31 грудня 2024 року, стало 30 грудня 2024 року.",
    ],
  ])("say in %s what was changed in words a reader knows: %s", async (locale, id, words) => {
    const { page } = await visit(`/${locale}/corrections`);
    expect(await page.locator(item(id)).textContent()).toContain(words);
  });

  test("lead from the name of a claimant to that actor", async () => {
    const { page } = await visit("/uk/corrections");
    const change = page.locator(`${item("rok-mnd-2023-11-02-containers-shipped")} p:has-text("стало")`);
    expect(await change.locator("a [lang=en]").allTextContents()).toEqual(["ROK MND", "ROK JCS"]);
    await change.getByRole("link", { name: "ROK JCS" }).click();
    await page.waitForURL("**/uk/actors/rok-jcs");
  });

  test("are headed by what the record says, leading to it, and name no path of the data", async () => {
    const { page } = await visit("/en/corrections");
    const headings = await page.locator("main li h2").allTextContents();
    expect(headings.length).toBeGreaterThan(10);
    for (const heading of headings) expect(heading).toMatch(/^[A-Z].* .*\.$/);
    expect(await page.locator("main").textContent()).not.toMatch(/quantities|stances|“said”|\d{4}(-\d{2})*~|to nothing/);
    await page.locator(`${item("zelenskyy-2024-10-17-being-prepared")} h2 a`).click();
    await page.waitForURL("**/en/claims/zelenskyy-2024-10-17-being-prepared");
    expect(await page.locator("section[aria-labelledby=corrections]").textContent()).toContain("Position taken out: “");
  });
});

describe("an address that asks for no day of the calendar", () => {
  test.each(["/en", "/ko/claims", "/uk/about"])("is answered by a page with status 400: %s", async (path) => {
    const answer = await ask(`${path}?asOf=2024-02-30`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(await answer.text()).toContain("2024-02-30");
  });

  test("and not where the day is one", async () => {
    expect((await ask(`/en?asOf=${day}`)).status).toBe(200);
  });
});
