import type { Dataset, LedgerIds, RecordKind } from "./dataset.js";

/** The list of a dataset that holds each kind of record. */
export const listOf = {
  actor: "actors",
  place: "places",
  materiel: "materiel",
  question: "questions",
  topic: "topics",
  event: "events",
  source: "sources",
  claim: "claims",
} as const satisfies Record<RecordKind, keyof Dataset>;

/** Lists of records, of which only the ids matter. */
export type IdentifiedLists = {
  readonly [K in (typeof listOf)[RecordKind]]?: readonly { readonly id: string }[] | undefined;
};

type IdIn<List> = List extends readonly { readonly id: string }[] ? List[number]["id"] : never;

/**
 * The ids in lists of records, as literal types where the lists have them.
 *
 * @example
 * const data = { topics: [{ id: "harbours", title: "Harbours", description: "Ships and their cargo." }] } as const;
 * const topic: IdsOf<typeof data>["topic"] = "harbours"; // any other text does not compile
 * ledgerOf(data).topic(topic)?.title; // => "Harbours"
 */
export type IdsOf<Lists extends IdentifiedLists> = { [K in keyof LedgerIds]: IdIn<Lists[(typeof listOf)[K]]> };
