import { printQuery, printValue } from "./printer.js";
import type { Query } from "./query.js";
import { QuerySyntaxError } from "./syntax-error.js";

/** Mistakes that are mended one after the other, before a query is given up. */
const mostMistakes = 25;

/** The part around a mistake, up to white space and parentheses: it is left out where nothing better is known. */
function partAround(query: string, position: number, end: number): { from: number; to: number } {
  let from = position;
  let to = end;
  while (from > 0 && !/[\s(]/.test(query[from - 1] ?? "")) from -= 1;
  while (to < query.length && !/[\s)]/.test(query[to] ?? "")) to += 1;
  // Where a query ends early, the mistake is the last part.
  return from === to ? { from: query.trimEnd().search(/\S+$/), to: query.length } : { from, to };
}

function mended({ query, position, end, suggestions }: QuerySyntaxError): string {
  const wrong = query.slice(position, end);
  const [suggestion] = suggestions;
  const replaced = (from: number, to: number, text: string) => `${query.slice(0, from)}${text}${query.slice(to)}`;
  if (suggestion !== undefined) return replaced(position, end, suggestion.startsWith('"') ? suggestion : printValue(suggestion));
  if (wrong.startsWith('"') && end === query.length && !/[^\\]"$/.test(wrong)) return `${query}"`;
  if (wrong === "(") return `${query})`;
  const { from, to } = partAround(query, position, end);
  return replaced(Math.max(0, from), to, "").trim();
}

/**
 * The nearest query that can be read to a text that cannot: what was suggested takes the place of what was wrong, what was left open is
 * closed, and any other part that cannot be read is left out.
 *
 * @param ledger - the ledger, or a view of it, whose names the query may use.
 * @example
 * nearestQuery(ledger, "claimnt:nis drone"); // => "claimant:nis drone"
 */
export function nearestQuery(ledger: { parse(query: string): Query }, text: string): string {
  let tried = text;
  for (let mistakes = 0; mistakes < mostMistakes; mistakes++) {
    try {
      return printQuery(ledger.parse(tried));
    } catch (error) {
      if (!(error instanceof QuerySyntaxError)) throw error;
      tried = mended(error);
    }
  }
  return "";
}
