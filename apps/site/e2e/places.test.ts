import { describe, expect, test } from "vitest";
import { visit, where, withBrowser } from "./browser";
import { day } from "./pages";

withBrowser();

describe("places", () => {
  test("stand under the one that contains them, with their counts, and need no scripts", async () => {
    const { page } = await visit(`/en/places?asOf=${day}`, { javaScriptEnabled: false });
    const russia = page.locator(".place-tree > li", { has: page.locator(':scope > a[href^="/en/places/russia"]') });
    const kursk = russia.locator(".place-tree > li", { has: page.locator(':scope > a[href^="/en/places/kursk-oblast"]') });
    expect(await kursk.first().textContent()).toMatch(/^Kursk Oblast region\s· [\d,]+ claims, [\d,]+ with places within/);
    await kursk.locator('a[href^="/en/places/sudzha?"]').click();
    expect(where(page)).toEqual({ path: "/en/places/sudzha", asOf: day });
    expect(await page.locator("h1").textContent()).toBe("Sudzha");
  });

  test("have names in four languages, and a point no more precise than it is", async () => {
    const { page } = await visit("/en/places/kursk-oblast");
    const names = page.getByRole("list", { name: "Names in other languages" });
    for (const [language, name] of [
      ["ko", "쿠르스크주"],
      ["ru", "Курская область"],
      ["uk", "Курська область"],
    ])
      expect(await names.locator(`[lang="${language}"]`).textContent()).toBe(name);
    const where = page.locator("section", { has: page.locator("#where") });
    expect(await where.textContent()).toContain("the point stands for a region");
    expect(await where.textContent()).toContain("Natural Earth (public domain)");
    expect(await where.locator("svg .place-mark-wide").count()).toBe(1);
    expect(await where.getByRole("img", { name: "Map: where Kursk Oblast is" }).count()).toBe(1);
  });

  test("without a point have no map, and say why", async () => {
    const { page } = await visit("/en/places/plekhovo");
    const where = page.locator("section", { has: page.locator("#where") });
    expect(await where.textContent()).toContain("No point is known");
    expect(await where.locator("svg").count()).toBe(0);
  });

  test("are told in Korean", async () => {
    const { page } = await visit("/ko/places/sudzha");
    expect(await page.locator("h1").textContent()).toBe("수자");
    expect(await page.locator("#where").textContent()).toBe("위치");
  });

  test("with an id that is slightly wrong name the nearest", async () => {
    const { page } = await visit("/en/places/kursk-oblst");
    expect(await page.locator("h1").textContent()).toBe("No such place");
    expect(await page.locator('main a[href="/en/places/kursk-oblast"]').count()).toBe(1);
  });
});

describe("weapons", () => {
  test("stand by category, and lead to claims, events and questions", async () => {
    const { page } = await visit("/en/weapons", { javaScriptEnabled: false });
    const missiles = page.locator("section", { has: page.locator("#missile") });
    await missiles.getByRole("link", { name: "Hwasong-11A ballistic missile" }).click();
    expect(await page.locator("h1").textContent()).toBe("Hwasong-11A ballistic missile");
    for (const [part, folder] of [
      ["questions", "questions"],
      ["events", "events"],
      ["claims", "claims"],
    ])
      expect(
        await page
          .locator("section", { has: page.locator(`#${part}`) })
          .locator(`a[href^="/en/${folder}/"]`)
          .count(),
      ).toBeGreaterThan(0);
    expect(await page.locator("aside").textContent()).toContain("KN-23");
  });

  test("were known on a day only as far as claims of that day name them", async () => {
    const { page } = await visit("/en/weapons/hwasong-11a-kn23?asOf=2023-01-01");
    expect(await page.locator("main").textContent()).toContain("holds no claim about it");
  });
});

test.each(["claims", "events"])("%s lead to their places", async (folder) => {
  const { page } = await visit(`/en/places/kursk-oblast?asOf=${day}`);
  await page.locator(`main a[href^="/en/${folder}/"]`).first().click();
  await page.waitForURL((url) => url.pathname.startsWith(`/en/${folder}/`));
  await page.locator('main aside a[href^="/en/places/"]').first().click();
  await page.waitForURL((url) => url.pathname.startsWith("/en/places/"));
  expect(where(page).asOf).toBe(day);
});
