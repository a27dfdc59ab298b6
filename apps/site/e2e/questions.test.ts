import { describe, expect, test } from "vitest";
import { visit, where, withBrowser } from "./browser";
import { day } from "./pages";

withBrowser();

const wide = { viewport: { width: 1440, height: 900 } };
const casualties = `/en/questions/casualties?asOf=${day}`;

describe("the chart of figures", () => {
  test("draws each figure of the table as a link with all its words", async () => {
    const { page } = await visit(casualties, { ...wide, javaScriptEnabled: false });
    const titles = await page.locator("a[data-mark] > title").allTextContents();
    expect(titles).toContainEqual(expect.stringMatching(/^ROK JCS, 23 Dec 2024: about 1,100 · \d+ documents?$/));
    expect(titles.length).toBe(await page.locator("#figures ~ table td a[href*='/claims/']").count());
    await page.locator("a[data-mark]", { hasText: "about 1,100" }).click();
    expect(where(page)).toEqual({ path: "/en/claims/rok-jcs-2024-12-23-casualties", asOf: day });
  });

  test.each([
    ["en", "Unit: per cent.", "Figure (per cent)", "UA CCD, about 2025: about 60 per cent"],
    ["ko", "단위: 퍼센트.", "수치 (퍼센트)", "약 60%"],
    ["uk", "Одиниці: відсотки.", "Число (відсотки)", "близько 60"],
  ])("names the unit of its figures, in %s", async (locale, note, heading, figure) => {
    const { page } = await visit(`/${locale}/questions/share-of-shells`, wide);
    expect(await page.locator(".chart-caption").textContent()).toContain(note);
    const listed = page.locator("section", { has: page.locator("#listed") });
    expect(await listed.locator("p").first().textContent()).toContain(note);
    for (const table of await page.locator("main table").all()) expect(await table.locator("thead").textContent()).toContain(heading);
    expect((await page.locator("a[data-mark] > title").allTextContents()).join("\n")).toContain(figure);
  });

  test("gives one figure of one origin as the latest of its bodies has it", async () => {
    const { page } = await visit("/en/questions/containers-shipped?asOf=2024-01-22", wide);
    expect(await page.locator("main").textContent()).toMatch(
      /One origin gives a figure for the whole: about 5,000 containers† \(carried by .+\) \(ROK MND, 29 Dec 2023\)\./,
    );
  });

  test("counts the origins whose latest figures are the same, not everybody who ever gave one", async () => {
    const { page } = await visit("/en/questions/containers-shipped?asOf=2024-12-18", wide);
    expect(await page.locator("main").textContent()).toContain(
      "The latest figures of 2 origins are the same: more than 20,000 containers.",
    );
  });

  test("names no unit for persons", async () => {
    const { page } = await visit(casualties, wide);
    expect(await page.locator(".chart-caption").textContent()).not.toContain("Unit");
    expect(await page.locator("#figures ~ table thead").textContent()).toMatch(/Figure(?! \()/);
  });

  test("has numbers over its rows that stand equally far apart on a narrow screen", async () => {
    const { page } = await visit("/en/questions/share-of-shells", { viewport: { width: 360, height: 800 } });
    const numbers = (await page.locator(".chart-narrow .axis-label").allTextContents()).map(Number);
    expect(numbers.length).toBeGreaterThan(2);
    expect(new Set(numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0))).size).toBe(1);
  });

  test("is one stop of the tab key, and the arrow keys walk it in time and by claimant", async () => {
    const { page, errors } = await visit("/en/questions/casualties?asOf=2025-06-30", wide);
    const readout = page.locator(".chart-readout");
    const words = async (key: string) => {
      await page.keyboard.press(key);
      return (await readout.textContent()) ?? "";
    };
    await page.locator("a[data-mark]").first().focus();
    const first = await words("Home");
    expect(first).toContain("18 Dec 2024");
    expect(await words("ArrowRight")).toContain("23 Dec 2024");
    expect(await words("ArrowLeft")).toBe(first);
    expect(await words("End")).toMatch(/^UK MoD, 15 Jun 2025: more than 6,000 · in place of more than 5,000 · \d+ documents/);
    expect(await words("ArrowUp")).toContain("UK MoD, 28 Mar 2025");
    expect(await readout.getAttribute("role")).toBe("status");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-mark"))).toBe(false);
    expect(errors).toEqual([]);
  });

  test("tells what the pointer is near, and who else stays in the background", async () => {
    const { page } = await visit(casualties, wide);
    const mark = page.locator("a[data-mark]", { hasText: "about 1,100" });
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    if (!box) throw new Error("The mark has no place");
    await page.mouse.move(box.x + box.width / 2 + 4, box.y + box.height / 2 + 4);
    await page.locator(".chart-readout", { hasText: "about 1,100" }).waitFor();
    expect(await page.locator("[data-series][data-chosen]").textContent()).toContain("ROK JCS");
    await page.mouse.move(5, 5);
    await page.locator(".chart-readout", { hasText: "arrow keys" }).waitFor();
  });

  test("changes to a logarithmic scale by a link, which the address and the other languages keep", async () => {
    const { page } = await visit(casualties, { ...wide, javaScriptEnabled: false });
    expect(await page.locator(".chart-wide .axis-label").first().textContent()).toBe("0");
    await page.getByRole("link", { name: "logarithmic" }).click();
    expect(new URL(page.url()).searchParams.get("scale")).toBe("log");
    expect(where(page).asOf).toBe(day);
    expect(await page.locator(".chart-wide .axis-label").first().textContent()).not.toBe("0");
    await page.getByRole("link", { name: "한국어" }).click();
    expect(new URL(page.url()).searchParams.get("scale")).toBe("log");
  });

  test("draws nothing after the day", async () => {
    const { page } = await visit(casualties, wide);
    expect(await page.locator("a[data-mark]").count()).toBe(3);
    expect(await page.locator(".as-of-label").textContent()).toBe("as of 27 Dec 2024");
  });

  test("turns on a narrow screen: one claim a row, time running down", async () => {
    const { page } = await visit("/en/questions/casualties?asOf=2025-06-30", { viewport: { width: 360, height: 800 } });
    expect(await page.locator(".chart-wide").isVisible()).toBe(false);
    const rows = page.locator(".chart-rows > li:not(.landmark-row)");
    expect(await rows.first().textContent()).toContain("18 Dec 2024");
    expect(await rows.last().textContent()).toContain("UK MoD more than 6,000");
    expect(await page.locator(".landmark-row", { hasText: "acknowledgement" }).count()).toBe(2);
  });

  test.each(["/en", "/en/questions/casualties"])("turns its key with it, at %s", async (path) => {
    const { page } = await visit(path, wide);
    const arrow = page.getByRole("list", { name: "Marks" }).locator("li", { hasText: "more than" }).locator("path");
    const isUpright = async () => {
      const { width, height } = (await arrow.boundingBox()) ?? { width: 0, height: 0 };
      return height > width;
    };
    expect(await isUpright()).toBe(true);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await isUpright()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await isUpright()).toBe(true);
  });
});

describe("the table of figures", () => {
  test("is sorted by its headings, without any script", async () => {
    const { page } = await visit("/en/questions/casualties", { ...wide, javaScriptEnabled: false });
    const figures = page.locator("#figures ~ table tbody td:nth-child(3)");
    const numbers = async () => (await figures.allTextContents()).map((text) => Number(text.replace(/\D/g, "")));
    await page.getByRole("link", { name: "Figure", exact: true }).click();
    const rising = await numbers();
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    await page.getByRole("link", { name: "Figure", exact: true }).click();
    const falling = await numbers();
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(await page.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
  });

  test("is followed by what is listed and not drawn, each with its reason", async () => {
    const { page } = await visit("/en/questions/casualties", wide);
    const reasons = await page.locator("#listed ~ table td:nth-child(4)").allTextContents();
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(["a part only", "in addition", "for a period", "planned or expected"]).toContain(reason);
  });
});

describe("the matrix of positions", () => {
  test("says above when the parties acknowledged it, and nothing of it before they did", async () => {
    const { page } = await visit("/en/questions/troops-in-russia", wide);
    expect(await page.locator("main").textContent()).toContain("Russia acknowledged it on 26 April 2025.");
    await page.goto(`/en/questions/troops-in-russia?asOf=${day}`);
    expect(await page.locator("main").textContent()).toContain("Russia: the ledger holds no acknowledgement up to 27 December 2024.");
    expect(await page.locator(".position-acknowledges[data-mark]").count()).toBe(0);
  });

  test("ends with the parties, and the arrow keys tell each bar", async () => {
    const { page } = await visit("/en/questions/troops-in-russia", wide);
    const rows = page.locator(".position-row:has(a[data-mark])");
    expect(await rows.last().locator("p").first().textContent()).toContain("North Korea");
    expect(await page.locator(".position-party").count()).toBe(2);
    await rows.last().locator("a[data-mark]").last().focus();
    await page.locator(".chart-readout", { hasText: /^North Korea: acknowledges since 28 Apr 2025 · \d+ claims$/ }).waitFor();
  });
});

describe("the chart of positions", () => {
  const denial = ".position-row:has(.position-acknowledges) .position-denies rect";

  test.each([1440, 768])("gives the time of change its width, breaks off after it and says so, at %i pixels", async (width) => {
    const { page } = await visit("/en/questions/troops-in-russia", { viewport: { width, height: 900 } });
    const figure = page.locator("figure:has(.position-row)");
    expect(await figure.locator("figcaption").textContent()).toContain("The axis breaks off after the last change");
    const [bar, all] = [
      await figure.locator(denial).first().boundingBox(),
      await figure.locator(".position-row svg").first().boundingBox(),
    ];
    expect((bar?.width ?? 0) / (all?.width ?? 1)).toBeGreaterThan(0.035);
    const labels = await figure.locator(".axis-label").allTextContents();
    expect(labels[0]).toBe("8 Oct 2024");
    expect(labels.at(-1)).toMatch(/^\d+ \w{3} \d{4}$/);
  });

  test("holds the words of its bars within them", async () => {
    for (const width of [768, 1100, 1440]) {
      const { page } = await visit("/en/questions/troops-in-russia", { viewport: { width, height: 900 } });
      const left = await page
        .locator(".position-row a[data-mark] > text:not(.words-before)")
        .evaluateAll((texts) =>
          texts
            .filter((text) => getComputedStyle(text).display !== "none")
            .map((text) => (text.previousElementSibling?.getBoundingClientRect().right ?? 0) - text.getBoundingClientRect().right),
        );
      expect(left.length, `${width}`).toBeGreaterThan(10);
      expect(Math.min(...left), `${width}`).toBeGreaterThan(0);
    }
  });

  test.each(["/en", "/en/questions/troops-in-russia"])(
    "tells the parties' earlier answers in words on a narrow screen, at %s",
    async (path) => {
      const { page } = await visit(path, { viewport: { width: 360, height: 800 } });
      const russia = page.locator(".position-party", { hasText: "Russia" });
      expect(await russia.innerText()).toMatch(
        /Russia\s+acknowledges since 26 Apr 2025\s+Before that: denies from 10 Oct 2024, declines to say from 21 Oct, .*denies from 30 Oct, declines to say from 31 Oct/,
      );
    },
  );

  test("is not broken where it ends with its last change", async () => {
    const { page } = await visit("/en/questions/troops-in-russia?asOf=2025-05-09", wide);
    expect(await page.locator(".bar-break").count()).toBe(0);
    expect(await page.locator("figure figcaption").first().textContent()).not.toContain("breaks off");
  });
});

describe("three clicks from the front page", () => {
  test("how many died, and who says so", async () => {
    const { page } = await visit("/en", { javaScriptEnabled: false });
    await page.getByRole("navigation", { name: "Parts of the site" }).getByRole("link", { name: "Questions" }).click();
    await page.getByRole("link", { name: "How many North Korean soldiers have been killed?" }).click();
    expect(await page.locator("main").textContent()).toMatch(/Each origin’s latest figures run from .* \(.+\) to .* \(.+\)/);
  });

  test("did Moscow ever acknowledge it, and when", async () => {
    const { page } = await visit("/en", { javaScriptEnabled: false });
    await page.locator("h2 a", { hasText: "Did North Korea send soldiers" }).click();
    expect(await page.locator("main").textContent()).toContain("Russia acknowledged it on 26 April 2025.");
  });

  test("what was known on 23 December 2024, Seoul's figure among it, without a day to be typed", async () => {
    const { page } = await visit("/en", { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    await page.getByRole("navigation", { name: "Parts of the site" }).getByRole("link", { name: "Timeline" }).click();
    await page.getByRole("link", { name: "December 2024", exact: true }).click();
    await page
      .locator("section", { has: page.locator("#from-2024-12-23") })
      .getByRole("link", { name: "The briefing of this day" })
      .click();
    expect(where(page)).toEqual({ path: "/en", asOf: "2024-12-23" });
    expect(await page.locator("main").textContent()).toMatch(/South Korea's military|ROK JCS|Joint Chiefs/);
    expect(await page.locator("main").textContent()).toContain("1,100");
  });

  test("what Seoul held on 23 December 2024", async () => {
    const { page } = await visit("/en", { javaScriptEnabled: false });
    await page.locator("input[name=asOf]").fill("2024-12-23");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await page.getByRole("navigation", { name: "Parts of the site" }).getByRole("link", { name: "Actors" }).click();
    await page.getByRole("link", { name: "South Korea", exact: true }).click();
    expect(where(page)).toEqual({ path: "/en/actors/rok", asOf: "2024-12-23" });
    expect(await page.locator("section", { has: page.locator("#figures") }).textContent()).toContain("about 1,100, 23 Dec 2024, ROK JCS");
    expect(await page.locator("section", { has: page.locator("#positions") }).textContent()).toContain("affirms since 18 Oct 2024");
  });
});

test.each(["ko", "uk"])("questions read in %s have no message left in English around their figures", async (locale) => {
  const { page } = await visit(`/${locale}/questions/casualties?asOf=${day}`, wide);
  const words = (await page.locator("main").textContent()) ?? "";
  for (const english of ["Latest", "Claimant", "Figures", "documents", "as of", "Report an error"]) expect(words).not.toContain(english);
});

test.each([
  ["ko", "부상자(wounded), 사망자와 부상자의 합계(casualties)"],
  ["uk", "поранені (wounded) та загальні числа загиблих і поранених (casualties)"],
])("what a question asks is told in %s, on the page and to machines", async (locale, excluded) => {
  const { page } = await visit(`/${locale}/questions/killed`, { ...wide, javaScriptEnabled: false });
  const definition = page.locator("section[aria-labelledby=definition]");
  expect(await definition.locator("dd", { hasText: excluded }).count()).toBe(1);
  expect(await definition.locator("[lang=en]").count()).toBe(0);
  const asked = await definition.locator("p").first().textContent();
  expect(await page.locator("meta[name=description]").getAttribute("content")).toBe(asked);
  const [graph = ""] = await page.locator("script[type='application/ld+json']").allTextContents();
  expect(JSON.parse(graph)["@graph"]).toContainEqual(expect.objectContaining({ termCode: "killed", description: asked }));
});
