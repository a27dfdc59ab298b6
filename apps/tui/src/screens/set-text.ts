import { type Line, type Span, span, wrap } from "../text/lines.js";
import type { Item } from "./item.js";

/** Where a link leads: to a record, or to the claims that a query finds. */
export type Target = Item | { readonly query: string };

/** A link in a text: the line on which it begins, and where it leads. */
export interface Link {
  readonly line: number;
  readonly target: Target;
}

/** A text set as lines, with its links from top to bottom. */
export interface SetText {
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  /** The line on which the trace begins, where there is one. */
  readonly traceAt?: number;
}

/** Lines without a link. */
export const unlinked = (lines: readonly Line[]): SetText => ({ lines, links: [] });

/** Lines that lead to something. */
export const linked = (lines: readonly Line[], target: Target): SetText => ({ lines, links: [{ line: 0, target }] });

/** A heading as it stands above a part of a text. */
export const heading = (text: string): Line => [span(text.toUpperCase(), "heading", true)];

/** Parts one below the other. */
export function joined(parts: readonly SetText[]): SetText {
  const lines: Line[] = [];
  const links: Link[] = [];
  let traceAt: number | undefined;
  for (const part of parts) {
    if (part.traceAt !== undefined) traceAt = lines.length + part.traceAt;
    links.push(...part.links.map(({ line, target }) => ({ line: line + lines.length, target })));
    lines.push(...part.lines);
  }
  return { lines, links, ...(traceAt === undefined ? {} : { traceAt }) };
}

/** Parts with an empty line between those that hold something. */
export const spaced = (parts: readonly SetText[]): SetText =>
  joined(parts.filter(({ lines }) => lines.length > 0).flatMap((part, index) => (index === 0 ? [part] : [unlinked([[]]), part])));

/** A part under a heading; nothing where it is empty. */
export const section = (title: string, parts: readonly SetText[]): SetText =>
  parts.some(({ lines }) => lines.length > 0) ? joined([unlinked([heading(title)]), ...parts]) : unlinked([]);

/** Words that stand after a label in a column of its own. */
export function labelled(label: string, spans: readonly Span[], labelWidth: number, width: number): Line[] {
  return wrap(spans, Math.max(10, width - labelWidth)).map(
    (line, row): Line => [span((row === 0 ? label : "").padEnd(labelWidth), "soft"), ...line],
  );
}
