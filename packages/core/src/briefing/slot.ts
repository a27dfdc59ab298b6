import type { PlannedSection, Slot } from "../model/briefing-plan.js";
import type { BriefingContext } from "./context.js";
import type { Draft, Writer } from "./draft.js";

/** A section while it is being written. */
export interface SectionInProgress {
  readonly context: BriefingContext;
  readonly section: PlannedSection;
  readonly writer: Writer;
  /** Claims the section has used. */
  readonly used: Set<string>;
  /** Sentences written so far. */
  readonly drafts: Draft[];
}

/** Writes the sentences of one slot. */
export type SlotWriter<K extends Slot["kind"]> = (progress: SectionInProgress, slot: Extract<Slot, { kind: K }>) => Draft[];

/** The ids of the claims a draft stands on. */
export const claimsOf = (draft: Draft): string[] => draft.parts.flatMap((part) => (part.kind === "note" ? [part.claim] : []));
