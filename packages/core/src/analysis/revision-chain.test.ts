import { expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { revisionChain } from "../index.js";

const one = ledgerFrom({
  claims: [
    { id: "first", said: "2024-12-01" },
    { id: "second", said: "2024-12-05", revises: ["first"] },
    { id: "third", said: "2024-12-09", revises: ["second"] },
    { id: "apart", said: "2024-12-07" },
  ],
});

it.each(["first", "second", "third"])("the chain of revisions is the same from %s, the oldest first", (id) => {
  expect(revisionChain(one, id).map((claim) => claim.id)).toEqual(["first", "second", "third"]);
});

it("a claim that nothing revises is a chain by itself", () => {
  expect(revisionChain(one, "apart").map((claim) => claim.id)).toEqual(["apart"]);
});

it("a chain as of a day ends with what was said by then", () => {
  expect(revisionChain(one.asOf("2024-12-06"), "first").map((claim) => claim.id)).toEqual(["first", "second"]);
});
