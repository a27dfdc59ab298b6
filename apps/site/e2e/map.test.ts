import { describe, expect, test } from "vitest";
import { visit, withBrowser } from "./browser";

withBrowser();

const wide = { viewport: { width: 1280, height: 900 } };
const plain = { ...wide, javaScriptEnabled: false };
const shown = ".map-picture:visible";

describe("the map", () => {
  test("draws land behind its marks, from the site itself", async () => {
    const { page, errors, requests } = await visit("/en/map", wide);
    expect(requests.some((url) => url.endsWith("/base-map/whole.svg"))).toBe(true);
    expect(errors).toEqual([]);
    const land = await page.locator(`${shown} use.map-land`).evaluate((use) => (use as SVGGraphicsElement).getBBox().width);
    expect(land).toBeGreaterThan(900);
  });

  test("has every place it draws in the lists under it, with a link to its page", async () => {
    const { page } = await visit("/en/map", wide);
    const drawn = await page.locator(`${shown} .map-mark a`).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const listed = await page
      .locator("#places-onMap ~ ul a, #places-written ~ ul a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(drawn.length).toBeGreaterThan(30);
    expect(drawn.filter((href) => !listed.includes(href))).toEqual([]);
  });

  test("hatches what is wider than a town, and writes countries without a mark", async () => {
    const { page } = await visit("/en/map?view=front", wide);
    const mark = (id: string) => page.locator(`${shown} a[href^="/en/places/${id}"]`);
    expect(await mark("kursk-oblast").locator(".place-mark-wide").count()).toBe(1);
    expect(await mark("kyiv").first().locator(".place-mark-near").count()).toBe(1);
    expect(await mark("ukraine").locator("circle, rect, path").count()).toBe(0);
    expect(await mark("ukraine").textContent()).toContain("Ukraine");
  });

  test("moves and grows by keys and buttons, and its names keep their size", async () => {
    const { page } = await visit("/en/map", wide);
    const map = page.locator(shown);
    const whole = await map.getAttribute("viewBox");
    const name = map.locator(".map-label:not([display])", { hasText: /^Moscow$/ });
    const height = (await name.boundingBox())?.height ?? 0;
    await page.getByRole("group", { name: /Arrow keys/ }).focus();
    await page.keyboard.press("+");
    await page.waitForFunction(
      ([selector, before]) => document.querySelector(selector ?? "")?.getAttribute("viewBox") !== before,
      [".hidden .map-picture", whole],
    );
    await page.keyboard.press("ArrowLeft");
    expect(((await name.boundingBox())?.height ?? 0) / height).toBeCloseTo(1, 1);
    await page.keyboard.press("0");
    expect(await map.getAttribute("viewBox")).toBe(whole);
    await page.getByRole("button", { name: "Zoom in" }).click();
    expect(await map.getAttribute("viewBox")).not.toBe(whole);
  });

  test("has names that can be read at every width, whole and enlarged", async () => {
    const { page } = await visit("/en/map", wide);
    const name = page.locator(`${shown} .map-label:not([display])`, { hasText: /^Moscow$/ });
    const size = () =>
      name.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize) * ((text as SVGTextElement).getScreenCTM()?.a ?? 0));
    for (const width of [660, 1280, 800, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(size, { message: `at ${width} px` }).toBeGreaterThan(11.3);
    }
    await page.setViewportSize({ width: 700, height: 900 });
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(size).toBeGreaterThan(11.3);
  });

  test("shows a name that had no room once it is enlarged", async () => {
    const { page } = await visit("/en/map?view=front", wide);
    const labels = page.locator(`${shown} .map-label`);
    const hidden = await labels.evaluateAll((texts) =>
      texts.filter((text) => text.hasAttribute("display")).map((text) => text.textContent),
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (let step = 0; step < 3; step += 1) await page.getByRole("button", { name: "Zoom in" }).click();
    const now = await labels.evaluateAll((texts) => texts.filter((text) => !text.hasAttribute("display")).map((text) => text.textContent));
    expect(now.filter((name) => hidden.includes(name))).not.toEqual([]);
  });

  test("stands without scripts, with its parts and topics a link and a form away", async () => {
    const { page } = await visit("/en/map", plain);
    expect(await page.locator(`${shown} .map-mark`).count()).toBeGreaterThan(30);
    expect(await page.getByRole("button", { name: "Zoom in" }).count()).toBe(0);
    await page.getByRole("link", { name: "The Far East" }).click();
    expect(new URL(page.url()).searchParams.get("view")).toBe("east");
    await page.getByLabel("Topic").selectOption("losses");
    await page.getByRole("button", { name: "Show", exact: true }).last().click();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ view: "east", topic: "losses" });
    expect(await page.locator("h1").textContent()).toBe("Map: Losses");
  });

  test("shows only what claims of the day name", async () => {
    const { page } = await visit("/en/map?asOf=2023-02-01", wide);
    expect(await page.locator(`${shown} a[href^="/en/places/sudzha"]`).count()).toBe(0);
    const early = await page.locator(`${shown} .map-mark`).count();
    await page.goto("/en/map");
    expect(await page.locator(`${shown} .map-mark`).count()).toBeGreaterThan(early);
  });

  test("draws the movements that claims state, and lists each with the claims that say so", async () => {
    const { page } = await visit("/en/map?view=east", wide);
    const href = (links: Element[]) => links.map((link) => link.getAttribute("href"));
    const drawn = await page.locator(`${shown} a.route-line`).evaluateAll(href);
    const part = page.locator("section", { has: page.locator("#routes") });
    const listed = await part.locator('a[href*="/claims"]').evaluateAll(href);
    expect(drawn.length).toBeGreaterThan(3);
    expect(drawn.filter((address) => !listed.includes(address))).toEqual([]);
    expect(await part.locator("li", { hasText: "Najin → Dunai" }).textContent()).toContain("by sea");
    for (const route of ["Najin → Dunai", "Rason → Russia"]) {
      const item = part.locator("li", { hasText: route });
      const count = Number((await item.textContent())?.match(/(\d+) claims/)?.[1]);
      await item.locator('a[href*="/claims"]').click();
      await page.waitForURL("**/claims?q=*");
      expect(await page.locator("main .claim-list > li").count(), route).toBe(count);
      await page.goBack();
      await page.waitForURL("**/map?*");
    }
  });

  test("draws a movement from the day on which a claim of it was public", async () => {
    const { page } = await visit("/en/map?view=east&asOf=2023-10-12", wide);
    expect(await page.locator(`${shown} a.route-line[href*="najin"][href*="dunai"]`).count()).toBe(0);
    await page.goto("/en/map?view=east&asOf=2023-10-20");
    expect(await page.locator(`${shown} a.route-line[href*="najin"][href*="dunai"]`).count()).toBe(1);
  });

  test("lists the events of several places", async () => {
    const { page } = await visit("/en/map", wide);
    const part = page.locator("section", { has: page.locator("#several") });
    expect(await part.locator('a[href^="/en/events/"]').count()).toBeGreaterThan(0);
  });

  test("speaks Korean, and marks the names it has in English only", async () => {
    const { page } = await visit("/ko/map", wide);
    expect(await page.locator("h1").textContent()).toBe("지도");
    expect(await page.locator(`${shown} .map-label`, { hasText: "쿠르스크주" }).count()).toBe(1);
    expect(await page.locator('#places-onMap ~ ul span[lang="en"]').count()).toBeGreaterThan(0);
  });

  test("says which topic it does not know", async () => {
    const { page } = await visit("/en/map?topic=losess");
    expect(await page.locator(".notice").textContent()).toContain("losess");
  });
});
