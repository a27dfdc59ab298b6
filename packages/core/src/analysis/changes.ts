import type { Records } from "../ledger/records.js";
import type { Actor } from "../model/actor.js";
import type { Claim, StanceAnswer } from "../model/claim.js";
import type { Day } from "../model/date.js";
import type { LedgerEvent } from "../model/event.js";
import type { StanceQuestion } from "../model/question.js";
import type { Source } from "../model/source.js";
import { type Positions, positions } from "./positions.js";

/** A claim that took the place of earlier ones. */
export interface Revision {
  readonly claim: Claim;
  readonly earlier: readonly Claim[];
}

/** A state or alliance whose answer to a stance question is another than before. */
export interface PositionChange {
  readonly question: StanceQuestion;
  readonly actor: Actor;
  /** The answer held on the first day; absent where there was none. */
  readonly before?: StanceAnswer | "mixed";
  readonly after: StanceAnswer | "mixed";
  /** Whether a party to the question acknowledges now what it did not before. */
  readonly isAcknowledgement: boolean;
  /** The claims by which it changed. */
  readonly claims: readonly Claim[];
}

/** A document that became readable and carries a claim that was public before. */
export interface FurtherDocument {
  readonly claim: Claim;
  readonly sources: readonly Source[];
}

/** What became public after one day and up to another, in the order in which a reader wants it. */
export interface Changes {
  readonly from: Day;
  readonly to: Day;
  /** Acknowledgements before other changes of position. */
  readonly positions: readonly PositionChange[];
  readonly revisions: readonly Revision[];
  /** Claims that whoever said them, or the document that carried them, corrected or took back. */
  readonly corrected: readonly Claim[];
  /** Events of which the first claim became public. */
  readonly events: readonly LedgerEvent[];
  /** Claims that became public, the weightiest first, then the newest. */
  readonly claims: readonly Claim[];
  readonly documents: readonly FurtherDocument[];
}

/** The parts of what changed. */
type ChangePart = "positions" | "revisions" | "corrected" | "events" | "claims" | "documents";

/**
 * Whether nothing at all became public: no position changed, no figure was revised, nothing was corrected by others, and there is neither
 * an event nor a claim nor a further document. Takes `changesAnswer` of `@tumen/core/export` as well.
 *
 * @example
 * isWithoutChange(ledger.changes({ from: "2024-12-27", to: "2024-12-27" })); // => true
 */
export function isWithoutChange(changes: Readonly<Record<ChangePart, readonly unknown[]>>): boolean {
  const { positions, revisions, corrected, events, claims, documents } = changes;
  return [positions, revisions, corrected, events, claims, documents].every(({ length }) => length === 0);
}

const weightiest = (a: Claim, b: Claim) => a.significance - b.significance || b.public.localeCompare(a.public) || (a.id < b.id ? -1 : 1);

function changesOf(before: Positions, after: Positions): PositionChange[] {
  return after.positions.flatMap(({ actor, party, current }): PositionChange[] => {
    const earlier = before.positions.find((position) => position.actor.id === actor.id)?.current;
    if (!current || current.answer === earlier?.answer) return [];
    return [
      {
        question: after.question,
        actor,
        ...(earlier ? { before: earlier.answer } : {}),
        after: current.answer,
        isAcknowledgement: party && current.acknowledges,
        claims: current.claims,
      },
    ];
  });
}

function furtherDocuments(before: Records, after: Records): FurtherDocument[] {
  return before.all("claim").flatMap((old): FurtherDocument[] => {
    const claim = after.need("claim", old.id);
    const known = new Set(old.citations.map(({ source }) => source));
    const added = claim.citations.filter(({ source }) => !known.has(source));
    return added.length === 0 ? [] : [{ claim, sources: added.map(({ source }) => after.need("source", source)) }];
  });
}

/**
 * What became public after one day and up to another: new claims and events, figures replaced, positions changed, corrections by others,
 * and documents that now carry what was known before.
 *
 * @param before - the ledger as of the first day.
 * @param after - the ledger as of the second day, which is not earlier.
 */
export function changes(before: Records, after: Records, from: Day, to: Day): Changes {
  const isNew = (claim: Claim) => claim.public > from;
  const added = after.all("claim").filter(isNew);
  const stances = after.questions().filter((question): question is StanceQuestion & { id: string } => question.kind === "stance");
  return {
    from,
    to,
    positions: stances
      .flatMap(({ id }) => changesOf(positions(before, id), positions(after, id)))
      .sort((a, b) => Number(b.isAcknowledgement) - Number(a.isAcknowledgement)),
    revisions: added
      .filter(({ revises }) => revises.length > 0)
      .map((claim) => ({ claim, earlier: claim.revises.map((id) => after.need("claim", id)) })),
    corrected: after
      .all("claim")
      .filter(({ status }) => status !== undefined && status.state !== "current" && status.by !== "ledger" && status.date.latest > from),
    events: after.events().filter(({ id }) => !before.record("event", id)),
    claims: added.toSorted(weightiest),
    documents: furtherDocuments(before, after),
  };
}
