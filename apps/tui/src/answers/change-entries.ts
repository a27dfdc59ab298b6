import { type CitedClaim, type AnsweredDocument as CitedDocument, changesAnswer } from "@tumen/core/export";
import type { Ledger } from "@tumen/core/query";

/** One thing that became public, as an entry of a list. */
export interface ChangeEntry {
  readonly change: "acknowledgement" | "position" | "revision" | "correction" | "event" | "claim" | "document";
  /** Of the claim or event. */
  readonly id: string;
  readonly date?: string;
  readonly text: string;
  /** Claims whose figures it replaces. */
  readonly replaces?: readonly string[];
  readonly documents: readonly CitedDocument[];
}

const entryOf = (change: ChangeEntry["change"], { id, said, public: day, statement, documents }: CitedClaim): ChangeEntry => ({
  change,
  id,
  date: said ?? day,
  text: statement,
  documents,
});

/** What became public between two days as one list: what weighs most first. */
export function changeEntries(ledger: Ledger, from: string, to: string): readonly ChangeEntry[] {
  const { positions, revisions, corrected, events, claims, documents } = changesAnswer(ledger, from, to);
  return [
    ...positions.flatMap(({ question, actor, before = "no answer", after, isAcknowledgement, claims: by }) =>
      by.slice(0, 1).map((claim) => ({
        ...entryOf(isAcknowledgement ? "acknowledgement" : "position", claim),
        text: `${actor.name} on ${question}: ${before} before, ${after} now`,
      })),
    ),
    ...revisions.map(({ claim, earlier }) => ({ ...entryOf("revision", claim), replaces: earlier.map(({ id }) => id) })),
    ...corrected.map((claim) => entryOf("correction", claim)),
    ...events.map(({ id, date, title }) => ({ change: "event" as const, id, date, text: title, documents: [] })),
    ...claims.map((claim) => entryOf("claim", claim)),
    ...documents.map(({ claim, documents: further }) => ({
      change: "document" as const,
      id: claim,
      text: further.map(({ publisher, title }) => `${publisher}: ${title}`).join("; "),
      documents: further,
    })),
  ];
}
