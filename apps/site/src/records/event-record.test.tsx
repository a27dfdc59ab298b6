import { ledger } from "@tumen/core";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { latest } from "../reading/reading";
import { EventRecord } from "./event-record";

test.each([
  ["first-clash-2024-11-04", "rok-president-office-2024-11-06-no-full-combat"],
  ["face-burning-video-2024-12-16", "latestly-2024-12-18-footage-unverified"],
] as const)("an event says of its claims how they are put, not that they say it happened: %s", (id, otherwise) => {
  const markup = renderToStaticMarkup(<EventRecord event={ledger.need("event", id)} reading={latest("en")} />);
  const before = markup.slice(0, markup.indexOf(otherwise));
  const heading = before.slice(before.lastIndexOf("<h2")).replaceAll(/<[^>]*>/g, "");
  expect(heading).toMatch(/^Statements, confirmations, reports and testimony: \d+ claims/);
  expect(markup).not.toContain("that it happened");
});
