import { exportAs, exportSourcesAs, sourceFormats } from "@tumen/core/export";
import { findRecord } from "../answers/find-record.js";
import type { Answer } from "../output/answer.js";
import { claimCitation, documentCitation } from "../screens/citation-text.js";
import { type Line, span } from "../text/lines.js";
import type { Request } from "./request.js";

const linesOf = (text: string): Line[] => text.split("\n").map((line) => [span(line)]);

/** A claim or a document as a citation. */
export function answer({ ledger, view, operand }: Request): Answer {
  const { kind, id } = findRecord(ledger, view, operand, ["claim", "source"]);
  const notes = id === operand ? {} : { notes: [`${operand} leads to ${id}`] };
  const formats = Object.keys(sourceFormats);
  if (kind === "claim") {
    const claim = view.need("claim", id);
    const texts = Object.fromEntries([...formats, "markdown"].map((format) => [format, () => exportAs(format, view, [claim])]));
    return { lines: () => linesOf(claimCitation(view, claim)), texts, ...notes };
  }
  const source = view.need("source", id);
  const texts = Object.fromEntries(formats.map((format) => [format, () => exportSourcesAs(format, view, [source])]));
  return { lines: () => linesOf(documentCitation(source)), texts, ...notes };
}
