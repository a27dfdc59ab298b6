import { citeClaim, citeDocument } from "@tumen/core/export";
import { type Claim, citationsByGrade, type Ledger, type Source } from "@tumen/core/query";
import { printable } from "../text/printable.js";
import type { Item } from "./item.js";

/** A claim as it is cited, with its best document; under it a line for each other one. */
export function claimCitation(view: Ledger, claim: Claim): string {
  const others = citationsByGrade(view, claim).slice(1);
  return [citeClaim(view, claim), ...others.map(({ source }) => citeDocument(source))].map(printable).join("\n");
}

/** A document as it is cited. */
export const documentCitation = (source: Source): string => printable(citeDocument(source));

/** A record of any kind, to paste into a text; undefined where the view has none. */
export function itemText(view: Ledger, { kind, id }: Item): string | undefined {
  const record = view.record(kind, id);
  if (!record) return undefined;
  if (kind === "claim") return claimCitation(view, view.need("claim", id));
  if (kind === "source") return documentCitation(view.need("source", id));
  const { title, text, names } = record as { title?: string; text?: string; names?: { en: string } };
  return printable(`${title ?? text ?? names?.en ?? id} (Tumen: ${id}${view.day === undefined ? "" : `, as of ${view.day}`})`);
}
