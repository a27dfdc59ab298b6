import type * as z from "zod";
import type { kinds } from "../compile/kinds.js";
import type { LedgerIds } from "../model/dataset.js";
import type { IdsOf } from "../model/record-lists.js";

/** Kinds of record that can be laid over a ledger. */
export const ownKinds = [
  "actors",
  "places",
  "materiel",
  "questions",
  "topics",
  "events",
  "sources",
  "claims",
  "redirects",
  "corrections",
] as const;

type OwnKind = (typeof ownKinds)[number];

/** Whatever an editor may write, and lists that nobody will change. */
type Written<T> = T extends readonly (infer Item)[]
  ? readonly Written<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Written<T[K]> }
    : T;

/**
 * Records as an editor writes them: dates as EDTF text, and fields left out that have a usual value. Each list may be left out.
 *
 * @example
 * const own: OwnRecords = { topics: [{ id: "my-topic", title: "My topic", description: "What I file under it." }] };
 * extend(ledger, own).topics().some(({ id }) => id === "my-topic"); // => true
 */
export type OwnRecords = { readonly [K in OwnKind]?: readonly Written<z.input<(typeof kinds)[K]["schema"]>>[] | undefined };

/** The ids of a ledger together with those of own records. */
export type ExtendedIds<Ids extends LedgerIds, Own extends OwnRecords> = { [K in keyof LedgerIds]: Ids[K] | IdsOf<Own>[K] };
