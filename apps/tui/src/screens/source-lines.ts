import { gradeLabels, type Ledger, wordDate } from "@tumen/core";
import { type Line, span, wrap } from "../text/lines.js";

const languages = new Intl.DisplayNames(["en"], { type: "language" });

/**
 * The documents behind claims, each once, with its address. An address begins at the left edge and holds nothing but itself, so that it
 * can be selected with the mouse.
 */
export function sourceLines(view: Ledger, claims: readonly string[], columns: number): Line[] {
  const keys = claims.flatMap((id) => view.record("claim", id)?.citations.map(({ source }) => source) ?? []);
  const documents = [...new Set(keys)].flatMap((key) => view.record("source", key) ?? []);
  const indented = (line: Line): Line => [span(" "), ...line];
  if (documents.length === 0) return wrap([span("No document behind this was public on this day.", "soft")], columns - 2).map(indented);
  return documents.flatMap((source, index) => {
    const day = source.published ? `, ${wordDate(source.published, { short: true })}` : "";
    const title = wrap([span(source.publisher, "ink", true), span(`: ${source.title}${day}`)], columns - 2);
    const grade = wrap([span(`${gradeLabels[source.grade]}; in ${languages.of(source.language) ?? source.language}`, "soft")], columns - 2);
    const addresses = [source.url, source.archive].flatMap((address) =>
      address === undefined ? [] : wrap([span(address, "river")], columns),
    );
    const none = source.url === undefined ? [[span(" no address", "soft")]] : [];
    return [...(index > 0 ? [[]] : []), ...title.map(indented), ...grade.map(indented), ...addresses, ...none];
  });
}
