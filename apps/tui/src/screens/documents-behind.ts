import { citationsByGrade, type Ledger, type Source } from "@tumen/core/query";

/** The documents that carry claims, each once: claim by claim, best first. */
export function documentsBehind(view: Ledger, claims: readonly string[]): readonly Source[] {
  const known = claims.flatMap((id) => view.record("claim", id) ?? []);
  const sources = known.flatMap((claim) => citationsByGrade(view, claim).map(({ source }) => source));
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
