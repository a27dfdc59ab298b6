import { type Ledger, wordDate } from "@tumen/core";
import { printable } from "../text/printable.js";

/** A claim with its documents, to paste into a text. */
export function citationText(view: Ledger, id: string): string {
  const { claim, claimants } = view.trace(id);
  const documents = claim.citations.map(({ source: key }) => {
    const source = view.need("source", key);
    const day = source.published ? `, ${wordDate(source.published)}` : "";
    return printable(`${source.publisher}: ${source.title}${day}. ${source.url ?? ""}`).trim();
  });
  const said = claim.said ? `, ${wordDate(claim.said)}` : "";
  return [
    printable(`${claim.statement} (${claimants.map(({ names }) => names.en).join(", ")}${said}; Tumen: ${claim.id})`),
    ...documents,
  ].join("\n");
}
