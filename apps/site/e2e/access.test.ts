import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, inject, test } from "vitest";
import { visit, withBrowser } from "./browser";
import { everyKindOfPage } from "./pages";

withBrowser();

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test("no page has a barrier that can be found by machine", async () => {
    const { page } = await visit("/", { colorScheme });
    for (const path of await everyKindOfPage(page)) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
        path,
      ).toEqual([]);
    }
  }, 120_000);
});

test("no page is wider than a narrow screen", async () => {
  const { page } = await visit("/", { viewport: { width: 360, height: 800 } });
  for (const path of await everyKindOfPage(page)) {
    await page.goto(path);
    const spare = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(spare, path).toBe(0);
  }
});

test("no page asks anybody but the site, breaks its security policy, or sets a cookie", async () => {
  const { page, errors, requests } = await visit("/");
  const paths = (await everyKindOfPage(page)).slice(0, -1);
  for (const path of paths) await page.goto(path, { waitUntil: "networkidle" });
  expect(requests.filter((url) => !url.startsWith(inject("site")) && !url.startsWith("data:"))).toEqual([]);
  expect(errors).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
});

test("the policy allows no inline script without a nonce", async () => {
  const answer = await fetch(inject("site"));
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
  expect(policy).not.toContain("unsafe");
  expect(answer.headers.get("x-powered-by")).toBeNull();
});

test("the first stop of the tab key leads past the header", async () => {
  const { page } = await visit("/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
});
