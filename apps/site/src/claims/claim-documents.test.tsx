import { ledger } from "@tumen/core";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { latest } from "../reading/reading";
import { ClaimDocuments } from "./claim-documents";
import { ClaimSentence } from "./claim-sentence";

const reading = latest("en");
const claim = ledger.need("claim", "western-officials-2024-01-22-missiles-delivered");

test("the documents of a claim stand best first, and the best is cited", () => {
  const documents = renderToStaticMarkup(<ClaimDocuments claim={claim} reading={reading} />);
  const grades = [...documents.matchAll(/own reporting|retells another outlet/g)].map(([grade]) => grade);
  expect(grades).toContain("retells another outlet");
  expect(grades).toEqual([...grades].sort());

  const best = claim.citations.map(({ source }) => ledger.need("source", source)).find(({ grade }) => grade === "original");
  const sentence = renderToStaticMarkup(<ClaimSentence claim={claim} reading={reading} />);
  expect(sentence).toContain(`${best?.url?.replaceAll("&", "&amp;")} Tumen ledger `);
});
