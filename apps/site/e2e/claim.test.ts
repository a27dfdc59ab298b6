import { describe, expect, inject, test } from "vitest";
import { visit, where, withBrowser } from "./browser";

withBrowser();

const wide = { viewport: { width: 1440, height: 900 } };
const claim = "/en/claims/nis-2025-01-13-casualties";

describe("the page of a claim", () => {
  test("draws its way to the documents as a tree, and marks those that word it differently", async () => {
    const { page } = await visit(claim, { ...wide, javaScriptEnabled: false });
    const trace = page.locator("ul.trace");
    expect(await trace.locator("> li > b").textContent()).toBe("NIS");
    const relay = trace.locator("li.relay", { hasText: "through Lee Seong-kweun" }).first();
    expect(await relay.locator("li.document").count()).toBeGreaterThan(0);
    const documents = await trace.locator("li.document").count();
    expect(documents).toBe(await page.locator("ol.documents > li").count());
    for (const differing of await trace.locator("li.document.differs").all()) {
      expect(await differing.textContent()).toContain("reported there as:");
    }
    expect(await trace.locator("li.document.differs").count()).toBeGreaterThan(0);
  });

  test("shows how it was revised, and leads along the chain", async () => {
    const { page } = await visit(claim, wide);
    const chain = page.locator("ol.chain > li");
    expect((await chain.allTextContents()).map((text) => text.replace(/^.*?(more than|about)/, "$1"))).toEqual([
      "more than 3,000",
      "about 4,700",
      "about 6,000",
    ]);
    await chain.last().locator("a").click();
    await page.waitForURL((url) => url.pathname.includes("nis-2026-02-12"));
    expect(await page.locator("ol.chain > li[aria-current]").textContent()).toContain("about 6,000");
  });

  test("gives each figure with the unit of its question", async () => {
    const { page } = await visit("/en/claims/ua-officials-2025-02-missile-accuracy-metres");
    expect(await page.locator(".answers strong").allTextContents()).toEqual(expect.arrayContaining(["50 to 100 metres"]));
    await page.goto("/ko/claims/nis-2024-10-29-pay-per-soldier");
    expect(await page.locator(".answers strong").first().textContent()).toBe("월 약 2,000달러");
  });

  test("says what each figure of the chain counts where it counts more than one thing", async () => {
    const { page } = await visit("/en/claims/rok-dia-2026-containers-shipped");
    const chain = await page.locator("ol.chain > li").allTextContents();
    for (const figure of ["about 33,000 containers", "15 million rounds"]) expect(chain.join()).toContain(figure);
    for (const step of chain) expect(step).toMatch(/: .*(containers|rounds)$/);
  });

  test("shows as of a day only the revisions made by then", async () => {
    const { page } = await visit(`${claim}?asOf=2025-05-01`, wide);
    expect(await page.locator("ol.chain > li").count()).toBe(2);
  });

  test("names the documents under each origin", async () => {
    const { page } = await visit(claim, { ...wide, javaScriptEnabled: false });
    const origin = page.locator(".origins > li", { hasText: "South Korea" });
    const count = Number(/(\d+) documents/.exec((await origin.locator("summary").textContent()) ?? "")?.[1]);
    await origin.locator("summary").click();
    expect(await origin.locator("details li").count()).toBe(count);
    expect(await origin.locator("details li").first().isVisible()).toBe(true);
  });

  test("gives the sentence with its attribution to the clipboard; without scripts as a text to select", async () => {
    const { page } = await visit(claim, { ...wide, permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Copy the sentence" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^South Korea's National Intelligence Service estimates, on 13 January 2025: More than 3,000 /);
    expect(copied).toContain("claim nis-2025-01-13-casualties, as of ");

    const plain = await visit(claim, { ...wide, javaScriptEnabled: false });
    expect(await plain.page.locator("#quotable").textContent()).toBe(copied);
    expect(await plain.page.getByRole("button", { name: "Copy the sentence" }).count()).toBe(0);
  });

  test.each([
    ["the sentence of a claim", claim, "Copy the sentence", "#quotable"],
    ["a report", "/en/report?kind=claim&id=nis-2025-01-13-casualties", "Copy the report", "#report"],
  ])("says where the clipboard refuses %s that it is selected, to be copied by hand", async (_, path, button, of) => {
    const { page } = await visit(path, wide);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await page.getByRole("button", { name: button }).click();
    await page.getByRole("status").filter({ hasText: "Not copied" }).waitFor();
    const text = await page.locator(of).evaluate((element) => (element as HTMLTextAreaElement).value ?? element.textContent);
    // A field tells of the selection within it by itself.
    const selected = await page.evaluate(() => {
      const { activeElement: field } = document;
      if (!(field instanceof HTMLTextAreaElement)) return String(getSelection());
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected.trim()).toBe(text?.trim());
    await page.evaluate(() => Reflect.deleteProperty(navigator.clipboard, "writeText"));
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: button }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.getByText("Not copied").count()).toBe(0);
  });

  test("ends with its id, an address that keeps the day, formats to cite it in, and the way to report an error", async () => {
    const { page } = await visit(`${claim}?asOf=2025-05-01`, { ...wide, javaScriptEnabled: false });
    const line = page.locator("ul.record-line");
    expect(await line.locator("code").textContent()).toBe("nis-2025-01-13-casualties");
    for (const [name, format] of [
      ["BibTeX", "bibtex"],
      ["RIS", "ris"],
      ["CSL-JSON", "csl-json"],
    ] as const) {
      expect(await line.getByRole("link", { name, exact: true }).getAttribute("href")).toBe(
        `/api/v1/claims/nis-2025-01-13-casualties?format=${format}&asOf=2025-05-01`,
      );
    }
    const kept = await line.getByRole("link", { name: "Address that keeps this day" }).getAttribute("href");
    expect(kept).toMatch(/\?v=\d.*asOf=2025-05-01$/);
    const isOther = "This address was made with version";
    await page.goto(kept ?? "");
    expect(await page.getByText(isOther).count()).toBe(0);
    await page.goto((kept ?? "").replace(/v=[^&]*/, "v=0.0.1"));
    await page.getByText(`${isOther} 0.0.1 of the ledger`).waitFor();
    await line.getByRole("link", { name: "Report an error" }).click();
    expect(where(page)).toEqual({ path: "/en/report", asOf: "2025-05-01" });
  });

  test("names the claims that deny it, and those that it denies", async () => {
    const { page } = await visit("/en/claims/us-nsc-2023-10-13-kirby-containers");
    const denied = page.locator(".relations > div").filter({ hasText: "Denied by" });
    expect(await denied.locator('a[href="/en/claims/kremlin-2023-10-17-peskov-no-proof"]').count()).toBe(1);
    await page.goto("/en/claims/kremlin-2023-10-17-peskov-no-proof");
    const denies = page.locator(".relations > div").filter({ hasText: /^Denies/ });
    expect(await denies.locator('a[href="/en/claims/us-nsc-2023-10-13-kirby-containers"]').count()).toBe(1);
  });
});

describe("a report of an error", () => {
  test("has the record, its address, the version and what it says filled in, without any script", async () => {
    const { page } = await visit("/en/report?kind=claim&id=nis-2025-01-13-casualties", { javaScriptEnabled: false });
    const text = await page.locator("textarea").inputValue();
    expect(text).toContain("Record: claim nis-2025-01-13-casualties");
    expect(text).toMatch(/Address: https?:\/\/\S+\/en\/claims\/nis-2025-01-13-casualties\?asOf=\d{4}-\d\d-\d\d/);
    expect(text).toMatch(/What it says: More than 3,000 /);
    expect(text).toContain("What it should say: ");
  });

  test.each(["", "?kind=claim&id=none", "?kind=secret&id=x", "?kind=claim&id=<script>alert(1)</script>"])(
    "without a record of the ledger is empty, and works: %s",
    async (query) => {
      const { page, errors } = await visit(`/en/report${query}`);
      expect(await page.locator("textarea").inputValue()).toMatch(/^Record: \n/);
      expect(errors).toEqual([]);
    },
  );

  test("says nothing of a record that was not public on the day", async () => {
    const answer = await fetch(`${inject("site")}/en/report?kind=claim&id=nis-2025-01-13-casualties&asOf=2024-12-27`);
    expect(await answer.text()).not.toContain("More than 3,000");
  });
});

describe("the pages of other records", () => {
  test("an event groups its claims by what they say", async () => {
    const { page } = await visit("/en/events/capture-2024-12-26", wide);
    expect(await page.locator("#stated").textContent()).toMatch(/^Statements, confirmations, reports and testimony: \d+ claims$/);
    expect(await page.locator("aside").textContent()).toContain("6 origins");
  });

  test("an actor has its names in four languages, and leads to its claims as a query", async () => {
    const { page } = await visit("/en/actors/nis", wide);
    for (const lang of ["ko", "ru", "uk"]) expect(await page.locator(`main ul > li[lang=${lang}]`).count()).toBe(1);
    expect(await page.locator("aside").textContent()).toContain(
      "South Korea: its official words count as those of that state or alliance.",
    );
    const all = page.locator("section", { has: page.locator("#own") }).getByRole("link", { name: /^All: \d+ claims$/ });
    expect(new URL((await all.getAttribute("href")) ?? "", "http://x").searchParams.get("q")).toBe("claimant:nis");
  });

  test("a document explains its grade and says whose words it passes on", async () => {
    const { page } = await visit(claim, wide);
    await page.locator("ul.trace li.relay li.document a").first().click();
    await page.waitForURL((url) => url.pathname.startsWith("/en/sources/"));
    const facts = (await page.locator("aside").textContent()) ?? "";
    expect(facts).toMatch(/Grade(primary|original|relay|aggregator): /);
    expect(facts).toContain("Lee Seong-kweun");
  });
});
