import { claimantGroup, type Ledger, QuerySyntaxError, shortName } from "@tumen/core/query";
import { clip, type Line, span } from "../text/lines.js";
import { remembered } from "./memo.js";

const mostValues = 8;

const countsOf = remembered(
  (view: Ledger, query: string) => {
    try {
      return view.query(query, { limit: 0, facets: ["claimant", "topic"] }).facets;
    } catch (error) {
      if (error instanceof QuerySyntaxError) return {};
      throw error;
    }
  },
  (query) => query,
);

/** Who makes the claims that a query finds and what they are about, the most frequent first; nothing where it finds none. */
export function facetLines(view: Ledger, query: string, columns: number): Line[] {
  if (query.trim() === "") return [];
  const { claimant = [], topic = [] } = countsOf(view, query);
  const line = (label: string, values: readonly Line[]): Line[] =>
    values.length === 0 ? [] : [clip([span(` ${label.padEnd(8)}`, "soft"), ...values.flat()], columns)];
  return [
    ...line(
      "by whom",
      claimant.slice(0, mostValues).map(({ value, count }) => {
        const actor = view.record("actor", value);
        return [span(actor ? shortName(actor) : value, actor ? claimantGroup(view, actor) : "ink", true), span(` ${count}  `)];
      }),
    ),
    ...line(
      "on what",
      topic
        .slice(0, mostValues)
        .map(({ value, count }) => [span(view.record("topic", value)?.title ?? value, "river"), span(` ${count}  `)]),
    ),
  ];
}
