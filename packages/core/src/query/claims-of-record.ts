import type { RecordKind } from "../model/dataset.js";
import type { FieldName } from "./fields.js";

/**
 * The fields of the query language by which the claims of a record are found, the first before all: an actor's own, those it passed on and
 * those about it. A field takes in the parts of an event, the places within a place, and those who speak for a state.
 *
 * @example
 * claimFields.actor; // => ["claimant", "via", "actor"]
 */
export const claimFields = {
  event: ["event"],
  actor: ["claimant", "via", "actor"],
  place: ["place"],
  materiel: ["materiel"],
  source: ["source"],
  question: ["question"],
  topic: ["topic"],
} as const satisfies Readonly<Record<Exclude<RecordKind, "claim">, readonly FieldName[]>>;

/**
 * The query that finds the claims of a record.
 *
 * @example
 * claimsQuery("place", "kursk-oblast"); // => "place:kursk-oblast"
 * ledger.query(claimsQuery("actor", "nis")).claims[0]?.claimants; // => ["nis"]
 */
export const claimsQuery = (kind: keyof typeof claimFields, id: string): string => `${claimFields[kind][0]}:${id}`;
