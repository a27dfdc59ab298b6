import type { RecordKind } from "@tumen/core/query";

/** The field of the query language by which the claims of a record are found. */
const fieldOf = {
  event: "event",
  actor: "claimant",
  place: "place",
  materiel: "materiel",
  source: "source",
  question: "question",
  topic: "topic",
} as const;

/** The query that finds the claims of a record. */
export const queryFor = (kind: Exclude<RecordKind, "claim">, id: string): string => `${fieldOf[kind]}:${id}`;
