import { ledger } from "@tumen/core";
import { expect, test } from "vitest";
import { estimatesRoute, positionsRoute } from "./analyses";

const csvOf = (route: typeof positionsRoute, id: string) =>
  route.answer({ id, asked: {}, view: ledger.asOf("2026-01-01"), format: "csv" } as never).texts?.csv?.() ?? "";

test("positions as CSV hold the claims that are not dated to a day", () => {
  expect(csvOf(positionsRoute, "fights-outside-russia")).toMatch(/,eeas-2024-10-no-reliable-data,2024-10~,/);
});

test("figures as CSV have the columns of claims, and whether each is compared", () => {
  const [columns] = csvOf(estimatesRoute, "casualties").split("\r\n");
  expect(columns).toMatch(/^claim,claimant,claimant_name,.*,low_exclusive,high_exclusive,.*,is_compared,replaces,sources,addresses$/);
});
