import { type Ledger, wordDate } from "@tumen/core/query";
import { printable } from "../text/printable.js";
import type { Item } from "./item.js";

function documentText(view: Ledger, id: string): string {
  const { publisher, title, published, url } = view.need("source", id);
  const day = published ? `, ${wordDate(published)}` : "";
  return printable(`${publisher}: ${title}${day}. ${url ?? ""}`).trim();
}

/** A claim with its documents, to paste into a text. */
export function citationText(view: Ledger, id: string): string {
  const { claim, claimants } = view.trace(id);
  const documents = claim.citations.map(({ source }) => documentText(view, source));
  const said = claim.said ? `, ${wordDate(claim.said)}` : "";
  return [
    printable(`${claim.statement} (${claimants.map(({ names }) => names.en).join(", ")}${said}; Tumen: ${claim.id})`),
    ...documents,
  ].join("\n");
}

/** A record of any kind, to paste into a text; undefined where the view has none. */
export function itemText(view: Ledger, { kind, id }: Item): string | undefined {
  const record = view.record(kind, id);
  if (!record) return undefined;
  if (kind === "claim") return citationText(view, id);
  if (kind === "source") return documentText(view, id);
  const { title, text, names } = record as { title?: string; text?: string; names?: { en: string } };
  return printable(`${title ?? text ?? names?.en ?? id} (Tumen: ${id}${view.day === undefined ? "" : `, as of ${view.day}`})`);
}
