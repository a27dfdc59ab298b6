import { describe, expect, inject, test } from "vitest";
import { visit, withBrowser } from "./browser";
import { day, everyKindOfPage, firstRecord } from "./pages";

withBrowser();

interface Described {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

/** What the pages of a site say of themselves to machines. */
async function graphOf(page: Awaited<ReturnType<typeof visit>>["page"]): Promise<Described[]> {
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const { "@context": context, "@graph": graph } = JSON.parse(text ?? "");
  expect(context).toBe("https://schema.org");
  return graph;
}

const need = (graph: readonly Described[], type: string): Described => {
  const found = graph.find((one) => one["@type"] === type);
  if (!found) throw new Error(`There is no ${type} among ${graph.map((one) => one["@type"]).join(", ")}`);
  return found;
};

/** Width and height as the head of a PNG gives them. */
async function sizeOfPng(address: string): Promise<[number, number]> {
  const answer = await fetch(address);
  expect(answer.headers.get("content-type"), address).toBe("image/png");
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("every kind of page has a title, a description, its languages, and a picture of 1200 by 630", async () => {
  const { page } = await visit("/en");
  for (const path of (await everyKindOfPage(page)).slice(0, -2)) {
    await page.goto(path);
    const content = (selector: string) => page.locator(selector).first().getAttribute("content");
    expect((await content('meta[name="description"]'))?.length, path).toBeGreaterThan(40);
    expect(await page.locator('link[rel="alternate"][hreflang]').count(), path).toBe(4);
    const picture = new URL((await content('meta[property="og:image"]')) ?? "");
    expect(await sizeOfPng(`${inject("site")}${picture.pathname}${picture.search}`), path).toEqual([1200, 630]);
    expect(await content('meta[name="twitter:card"]')).toBe("summary_large_image");
  }
}, 120_000);

describe("a picture to share", () => {
  const draw = (path: string) => fetch(`${inject("site")}/card${path}`);

  test.each(["/ko", "/uk", "/ko/claims/nis-2024-12-27-captive-died", "/ko/questions/killed"])(
    "is drawn in other languages: %s",
    async (path) => {
      expect(await sizeOfPng(`${inject("site")}/card${path}?asOf=${day}`)).toEqual([1200, 630]);
    },
  );

  test("gives nothing away of a claim before its day", async () => {
    const claim = "/en/claims/nis-2024-12-27-captive-died";
    const pictures = await Promise.all(
      [`${claim}?asOf=2024-12-26`, "/en/about?asOf=2024-12-26", claim].map(async (path) =>
        Buffer.from(await (await draw(path)).arrayBuffer()),
      ),
    );
    expect(pictures[0]?.equals(pictures[1] as Buffer)).toBe(true);
    expect(pictures[0]?.equals(pictures[2] as Buffer)).toBe(false);
  });

  test("is refused for no language, and for no day", async () => {
    expect((await draw("/de")).status).toBe(404);
    expect((await draw("/en?asOf=nonsense")).status).toBe(400);
  });
});

describe("what pages tell machines", () => {
  test("of a claim: who claims it, where it appears, and no verdict", async () => {
    const { page } = await visit(`/en?asOf=${day}`);
    await page.goto(await firstRecord(page, "claims"));
    const graph = await graphOf(page);
    const claim = need(graph, "Claim");
    expect(claim.text).toBe(await page.locator("h1").textContent());
    expect((claim.author as Described[])[0]?.name).toBeTruthy();
    const appearances = claim.appearance as Described[];
    expect(appearances.length).toBeGreaterThan(0);
    for (const { url } of appearances) expect(String(url)).toMatch(/^https?:/);
    expect(JSON.stringify(graph)).not.toMatch(/ClaimReview|Rating/);
    const way = need(graph, "BreadcrumbList").itemListElement as { item: string }[];
    expect(way.map(({ item }) => new URL(item).pathname).slice(0, 2)).toEqual(["/en", "/en/claims"]);
  });

  test("of an event, an actor, a place, a weapon, a document and a question", async () => {
    const { page } = await visit("/en/events/putin-pyongyang-2024-06-18");
    expect(need(await graphOf(page), "Event")).toMatchObject({ startDate: "2024-06-18", endDate: "2024-06-19" });
    // What is known to the month is not told to the day.
    await page.goto("/en/events/kim-munitions-tour-2023-08");
    expect(need(await graphOf(page), "Event")).toMatchObject({ startDate: "2023-08", endDate: "2023-08" });
    await page.goto("/en/actors/nis");
    expect(need(await graphOf(page), "Organization").identifier).toBe("nis");
    await page.goto("/en/actors/kim-jong-un");
    expect(need(await graphOf(page), "Person").identifier).toBe("kim-jong-un");
    await page.goto("/en/questions/killed");
    expect(need(await graphOf(page), "DefinedTerm").termCode).toBe("killed");
    await page.goto("/en/places/kursk-oblast");
    // A region is no point: none is told of it.
    expect(need(await graphOf(page), "Place")).toMatchObject({ identifier: "kursk-oblast", containedInPlace: { name: "Russia" } });
    expect(need(await graphOf(page), "Place").geo).toBeUndefined();
    await page.goto("/en/weapons/artillery-shells");
    expect(need(await graphOf(page), "DefinedTerm").termCode).toBe("artillery-shells");
    await page.goto("/en/sources");
    await page.goto(await firstRecord(page, "sources"));
    expect((await graphOf(page)).map((one) => one["@type"])).toContainEqual(expect.stringMatching(/^(Article|Report|CreativeWork)$/));
  });

  test("of the site and its search, and of the data and their files", async () => {
    const { page, errors } = await visit("/en");
    const { potentialAction } = need(await graphOf(page), "WebSite") as unknown as { potentialAction: { target: { urlTemplate: string } } };
    expect(potentialAction.target.urlTemplate).toMatch(/\/en\/claims\?q=\{search_term_string\}$/);
    await page.goto("/en/data");
    const dataset = need(await graphOf(page), "Dataset");
    const manifest = await (await fetch(`${inject("site")}/data/manifest.json`)).json();
    expect([dataset.version, dataset.identifier]).toEqual([manifest.version, manifest.fingerprint]);
    expect((dataset.distribution as { name: string; sha256: string }[]).map(({ name, sha256 }) => [name, sha256])).toEqual(
      Object.entries<{ sha256: string }>(manifest.files).map(([name, { sha256 }]) => [name, sha256]),
    );
    expect(errors).toEqual([]);
  });
});

test("the site can be kept on a phone: its manifest names icons of the sizes it says", async () => {
  const { icons } = await (await fetch(`${inject("site")}/manifest.webmanifest`)).json();
  for (const { src, sizes, type } of icons) {
    if (type === "image/png") expect((await sizeOfPng(`${inject("site")}${src}`)).join("x")).toBe(sizes);
    else expect((await fetch(`${inject("site")}${src}`)).headers.get("content-type")).toBe(type);
  }
});

test("robots are told where the map of the site is, and keep away from chosen days", async () => {
  const text = await (await fetch(`${inject("site")}/robots.txt`)).text();
  const [, map = ""] = /^Sitemap: (.+)$/m.exec(text) ?? [];
  expect(text).toContain("Disallow: /*?*asOf=");
  const listed = await (await fetch(`${inject("site")}${new URL(map).pathname}`)).text();
  expect(listed).toContain("/ko/method");
});
