import type { Records } from "../ledger/records.js";
import type { Actor } from "../model/actor.js";
import type { Day } from "../model/date.js";
import type { DraftPart } from "./parts.js";
import type { SentencePlan } from "./sentence-plan.js";

/** A language in which core speaks. */
export type Locale = "en" | "ko" | "uk";

/** What a sentence needs to know of the briefing around it. */
export interface Telling {
  readonly records: Records;
  readonly asOf: Day;
  /** Whether the section names the actor for the first time. */
  mention(actor: Actor): "first" | "then";
}

/** What it takes to put a briefing into a language. */
export interface BriefingWording {
  readonly locale: Locale;
  /** The parts of a sentence, in native order, without its capital and full stop. */
  compose(plan: SentencePlan, telling: Telling): DraftPart[];
  /** The title of a section, with the day of its newest event where that is long past. */
  heading(section: { readonly title: string; readonly translations?: unknown }, day?: Day): string;
  /** The short name of an actor, for tables, margins and notes. */
  shortName(actor: Actor): string;
}
