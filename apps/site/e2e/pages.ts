import type { Page } from "playwright-core";

/** The day the tests read the ledger on. */
export const day = "2024-12-27";

/** Pages of text about the ledger itself. */
const textPages = ["method", "codebook", "data", "changelog"] as const;

/** The first link of the page that leads to a record of the folder; the tests know no ids of their own. */
export async function firstRecord(page: Page, folder: string): Promise<string> {
  const href = await page.locator(`main a[href^="/en/${folder}/"]`).first().getAttribute("href");
  if (href === null) throw new Error(`${page.url()} has no link to any of the ${folder}`);
  return href;
}

/** The path of a page of every kind, found by following links from the front page. */
export async function everyKindOfPage(page: Page): Promise<string[]> {
  const front = `/en?asOf=${day}`;
  await page.goto(front);
  const claim = await firstRecord(page, "claims");
  const actor = await firstRecord(page, "actors");
  await page.goto(claim);
  const source = await firstRecord(page, "sources");
  await page.goto(`/en/events?asOf=${day}`);
  const event = await firstRecord(page, "events");
  await page.goto(`/en/questions?asOf=${day}`);
  const stance = await page.locator('main a.statement[href*="troops-in-russia"]').getAttribute("href");
  const quantity = await page.locator('main a.statement[href*="casualties"]').getAttribute("href");
  if (stance === null || quantity === null) throw new Error("The questions page lists no questions");
  await page.goto(`/en/places?asOf=${day}`);
  const place = await firstRecord(page, "places");
  await page.goto(`/en/weapons?asOf=${day}`);
  const weapon = await firstRecord(page, "weapons");
  const report = `/en/report?kind=claim&id=${claim.split(/[/?]/)[3]}&asOf=${day}`;
  const lists = [
    "changes",
    "questions",
    "timeline",
    "events",
    "claims",
    "sources",
    "actors",
    "map",
    "places",
    "weapons",
    "about",
    "corrections",
    ...textPages,
  ].map((part) => `/en/${part}?asOf=${day}`);
  const explored = ["q=drone", "q=claimant:nis&view=table", "q=drone&view=timeline", "q=claimnt:nis"].map(
    (query) => `/en/claims?${query}&asOf=${day}`,
  );
  return [
    front,
    claim,
    source,
    actor,
    event,
    place,
    weapon,
    stance,
    quantity,
    `${quantity}&scale=log&sort=-figure`,
    report,
    ...lists,
    ...explored,
    "/en?asOf=nonsense",
    `${claim.split("?")[0]}x`,
  ];
}
