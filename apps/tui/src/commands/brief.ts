import { renderMarkdown, renderText } from "@tumen/core/export";
import { ledger } from "../ledger.js";
import { printable } from "../text/printable.js";
import { jsonText } from "./json.js";

const lineByLine = (text: string) => text.split("\n").map(printable).join("\n");

/** The briefing as of a day, for a person or a script. */
export function briefText(asOf: string, format: string, columns: number): string {
  const briefing = ledger.brief({ asOf });
  if (format === "json") return jsonText(briefing);
  return lineByLine(format === "markdown" ? renderMarkdown(briefing) : renderText(briefing, columns));
}
