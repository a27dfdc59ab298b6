import { Ledger } from "../ledger.js";
import type { LedgerIds } from "../model/dataset.js";
import type { IdsOf } from "../model/record-lists.js";
import { layOver } from "./lay-over.js";
import type { ExtendedIds, OwnRecords } from "./own-records.js";
import { readOwn } from "./read-own.js";

/**
 * Lays own records over a ledger: a ledger again, as of the same day, on which everything works as on the first, which stays as it is.
 * Own records keep to the schemas and rules of the ledger. They may refer to its records, and take neither their ids nor ids they once had.
 *
 * @throws LedgerValidationError with every problem: list, position, id and field of the record, and what was expected.
 * @example
 * const mine = extend(ledger, {
 *   sources: [
 *     {
 *       id: "my-notes-2024-12-28",
 *       url: "https://notes.example/1",
 *       title: "Notes",
 *       publisher: "Notes",
 *       published: "2024-12-28",
 *       language: "en",
 *       kind: "think-tank",
 *       grade: "original",
 *     },
 *   ],
 *   claims: [
 *     {
 *       id: "my-2024-12-28-losses",
 *       claimants: ["nis"],
 *       said: "2024-12-28",
 *       modality: "estimates",
 *       statement: "At least 1,200 soldiers were killed or wounded, the service said.",
 *       quantities: [{ question: "casualties", low: 1200, counts: "all" }],
 *       significance: 3,
 *       citations: [{ source: "my-notes-2024-12-28" }],
 *     },
 *   ],
 * });
 * mine.claim("my-2024-12-28-losses")?.public; // => "2024-12-28"
 * mine.query("source:my-notes-2024-12-28").total; // => 1
 * mine.asOf("2024-12-27").claim("my-2024-12-28-losses"); // => undefined
 * extend(ledger, { topics: [{ id: "arms", title: "Arms", description: "An id of the ledger." }] }); // throws LedgerValidationError
 */
export function extend<Ids extends LedgerIds, const Own extends OwnRecords>(
  ledger: Ledger<Ids>,
  records: Own,
): Ledger<ExtendedIds<Ids, Own>> {
  return layOver(ledger as unknown as Ledger, readOwn(records));
}

/**
 * A ledger of nothing but own records, checked as those laid over another. It has no plan, so its briefing has no sections.
 *
 * @throws LedgerValidationError with every problem.
 * @example
 * const own = ledgerOf({ actors: [{ id: "harbour-office", kind: "body", names: { en: "Harbour Office" } }] });
 * own.actor("harbour-office")?.names.en; // => "Harbour Office"
 * own.claims(); // => []
 */
export const ledgerOf = <const Own extends OwnRecords>(records: Own): Ledger<IdsOf<Own>> => layOver(empty, readOwn(records));

const empty = new Ledger({
  actors: [],
  places: [],
  materiel: [],
  questions: [],
  topics: [],
  events: [],
  sources: [],
  claims: [],
  redirects: [],
  corrections: [],
  briefing: [],
});
