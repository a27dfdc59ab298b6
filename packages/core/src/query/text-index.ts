import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { RecordList } from "../model/lists-in-part.js";
import { Column } from "./column.js";
import { wordsOf } from "./fold.js";
import { firstWhere, intersect, type Positions, union } from "./sorted-lists.js";

function* actorsOf({ claimants, speaker, about }: Claim): Iterable<string> {
  yield* claimants;
  if (speaker !== undefined) yield speaker;
  yield* about.actors;
}

/** The texts of a claim in which its words are sought: its own, and the names in it in every language. */
function textsOf(records: Records, claim: Claim): string[] {
  const named = [
    ...[...actorsOf(claim)].map((id) => records.record("actor", id)?.names),
    ...claim.about.places.map((id) => records.record("place", id)?.names),
    ...claim.about.materiel.map((id) => records.record("materiel", id)?.names),
  ];
  const own = [claim.statement, claim.clause, claim.quote?.text, claim.basis];
  return [...own, ...named.flatMap((names) => Object.values(names ?? {}))].filter((text) => text !== undefined);
}

/** The words of claims, each with the claims that hold it. */
export class TextIndex {
  readonly #words: Column;
  readonly #sorted: readonly string[];

  constructor(
    readonly records: Records,
    readonly claims: RecordList<Claim>,
  ) {
    // A text's names stand in many claims: each is cut into words once.
    const cut = new Map<string, readonly string[]>();
    const cutOnce = (text: string) => {
      const held = cut.get(text) ?? wordsOf(text);
      if (text.length < 60) cut.set(text, held);
      return held;
    };
    this.#words = new Column(claims.size, (position) => textsOf(records, claims.at(position)).flatMap((text) => cutOnce(text)));
    this.#sorted = [...this.#words.values].sort();
  }

  /** The claims that hold a word that begins with each of the words. */
  beginning(text: string): Positions {
    const found = wordsOf(text).map((word) => {
      const lists: Positions[] = [];
      for (
        let at = firstWhere(this.#sorted.length, (place) => (this.#sorted[place] ?? "") >= word);
        this.#sorted[at]?.startsWith(word);
        at++
      )
        lists.push(this.#words.items(this.#sorted[at] ?? ""));
      return union(lists, this.claims.size);
    });
    return found.length === 0 ? [] : found.reduce((both, list) => intersect(both, list));
  }

  /** The claims in which the words stand one after the other in one text. */
  phrase(text: string): Positions {
    const words = wordsOf(text);
    const [first, ...rest] = words.map((word) => this.#words.items(word));
    if (!first) return [];
    const sought = ` ${words.join(" ")} `;
    const candidates = rest.reduce((both, list) => intersect(both, list), first);
    return Array.from(candidates).filter((position) =>
      textsOf(this.records, this.claims.at(position)).some((one) => ` ${wordsOf(one).join(" ")} `.includes(sought)),
    );
  }
}
