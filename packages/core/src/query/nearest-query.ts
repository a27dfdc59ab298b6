import { printValue } from "./printer.js";
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
 * @param read - reads a query, and throws QuerySyntaxError where it cannot.
 */
export function nearestQuery(text: string, read: (text: string) => Query): Query {
  let tried = text;
  for (let mistakes = 0; mistakes < mostMistakes; mistakes++) {
    try {
      return read(tried);
    } catch (error) {
      if (!(error instanceof QuerySyntaxError)) throw error;
      tried = mended(error);
    }
  }
  return { sort: [] };
}
