import { AxeBuilder } from "@axe-core/playwright";
import { ledger } from "@tumen/core";
import { describe, expect, inject, test } from "vitest";
import { visit, where, withBrowser } from "./browser";
import { day, everyKindOfPage } from "./pages";

withBrowser();

/** Every kind of page is looked at, one after another. */
const patience = 300_000;

/** In the dark only colours are other than in the light: what else may be amiss is found there. */
const looked = [
  { colorScheme: "light", rules: undefined },
  { colorScheme: "dark", rules: ["color-contrast"] },
] as const;

describe.each(looked)("in $colorScheme", ({ colorScheme, rules }) => {
  test("no page has a barrier that can be found by machine", { timeout: patience }, async () => {
    const { page } = await visit("/en", { colorScheme });
    for (const path of await everyKindOfPage(page)) {
      await page.goto(path);
      const axe = new AxeBuilder({ page });
      const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
        path,
      ).toEqual([]);
    }
  });
});

test("no page is wider than a narrow screen, nor has a target there that is too small or too near another", {
  timeout: patience,
}, async () => {
  const { page } = await visit("/en", { viewport: { width: 360, height: 800 } });
  for (const path of await everyKindOfPage(page)) {
    await page.goto(path);
    const spare = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(spare, path).toBe(0);
    const { violations } = await new AxeBuilder({ page }).withRules(["target-size"]).analyze();
    expect(
      violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120))),
      path,
    ).toEqual([]);
  }
});

test("no page asks anybody but the site, breaks its security policy, or sets a cookie", { timeout: patience }, async () => {
  const { page, errors, requests } = await visit("/en");
  // The last two are told by their status that nothing stands there, which a browser puts down as an error.
  const paths = (await everyKindOfPage(page)).slice(0, -2);
  for (const path of paths) await page.goto(path, { waitUntil: "networkidle" });
  expect(requests.filter((url) => !url.startsWith(inject("site")) && !url.startsWith("data:"))).toEqual([]);
  expect(errors).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

describe("the security policy", () => {
  const policyOf = async (path: string) => (await fetch(`${inject("site")}${path}`)).headers.get("content-security-policy") ?? "";

  test("of a page made at build time allows its own inline scripts, by their hashes", async () => {
    // However few records a developer has made ahead, the first of each kind is among them.
    const record = `/en/claims/${ledger.all("claim")[0]?.id}`;
    for (const path of ["/en", "/ko", "/uk/timeline", record]) expect(await policyOf(path), path).not.toContain("nonce");
    const policy = await policyOf(record);
    expect(policy).toMatch(/script-src 'self'( 'sha256-[A-Za-z0-9+/]{43}=')+;/);
    expect(policy).not.toContain("unsafe");
  });

  test.each([`/en?asOf=${day}`, "/ko/claims/nis-2024-12-27-captive-died", "/en/nowhere"])(
    "of %s allows scripts that carry its nonce",
    async (path) => {
      const policy = await policyOf(path);
      expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'sha256-[A-Za-z0-9+/]{43}=' 'strict-dynamic';/);
      expect(policy).not.toContain("unsafe");
      expect(await policyOf(path)).not.toBe(policy);
    },
  );

  test.each(["/en", `/en?asOf=${day}`, "/ko", "/en/claims"])("lets %s come to life", async (path) => {
    const { page, errors } = await visit(path);
    await page.getByRole("slider").waitFor();
    expect(errors).toEqual([]);
  });
});

test("an address without a language leads to the reader's own, and keeps its path and query", async () => {
  const { page } = await visit(`/questions?asOf=${day}`, { locale: "ko-KR" });
  expect(where(page)).toEqual({ path: "/ko/questions", asOf: day });
  expect(await page.locator("html").getAttribute("lang")).toBe("ko");
  await page.getByRole("link", { name: "Українська" }).click();
  await page.waitForURL((url) => url.pathname === "/uk/questions" && url.searchParams.get("asOf") === day);
});

test("the first stop of the tab key leads past the header", async () => {
  const { page } = await visit("/en");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
});

test("on a narrow screen parts and languages are a menu that opens and closes by keys, without any script", async () => {
  const { page } = await visit(`/en/method?asOf=${day}`, { viewport: { width: 320, height: 700 }, javaScriptEnabled: false });
  const part = page.getByRole("link", { name: "Map", exact: true });
  expect(await part.isVisible()).toBe(false);
  await page.getByRole("button", { name: "Menu" }).focus();
  await page.keyboard.press("Enter");
  await part.waitFor();
  await page.keyboard.press("Escape");
  await part.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Menu" }).click();
  await part.click();
  expect(where(page)).toEqual({ path: "/en/map", asOf: day });
});

test("the menu of a narrow screen has no barrier that can be found by machine", async () => {
  const { page } = await visit("/ko/actors", { viewport: { width: 360, height: 740 } });
  await page.getByRole("button", { name: "메뉴" }).click();
  await page.getByRole("link", { name: "지도", exact: true }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
