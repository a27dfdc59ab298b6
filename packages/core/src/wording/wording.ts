import type { Estimates } from "../analysis/estimates.js";
import type { Records } from "../ledger/records.js";
import type { Actor } from "../model/actor.js";
import type { Claim } from "../model/claim.js";
import type { Correction } from "../model/correction.js";
import type { Day, EdtfDate } from "../model/date.js";
import type { Names } from "../model/names.js";
import type { Quantity } from "../model/quantity.js";
import type { Source } from "../model/source.js";
import type { QuerySyntaxError } from "../query/syntax-error.js";
import type { DayWordingOptions } from "./dates.js";
import type { CountedNoun, Labels } from "./label-tables.js";
import type { DraftPart, WordsOrActor } from "./parts.js";
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
  heading(section: Translated & { readonly title: string }, day?: Day): string;
  /** The short name of an actor, for tables, margins and notes. */
  shortName(actor: Actor): string;
}

/** The bounds of a figure, with its hedges. */
export type Figure = Pick<Quantity, "low" | "high"> & Partial<Quantity>;

/** A text in the reader's language, or else in English. */
export interface WordedText {
  readonly text: string;
  /** The language of the text, as for `lang` in HTML. */
  readonly lang: Locale;
  /** Whether it is English for want of the reader's language. */
  readonly isFallback: boolean;
}

/** A record that may carry some of its texts in other languages. */
export interface Translated {
  readonly translations?: { readonly [L in Exclude<Locale, "en">]?: Readonly<Record<string, string | undefined>> | undefined } | undefined;
}

/** How a text of a record is told in a language. */
export interface TextOf {
  <F extends string>(record: Translated & { readonly [K in F]: string }, field: F): WordedText;
  <F extends string>(record: Translated & { readonly [K in F]?: string | undefined }, field: F): WordedText | undefined;
}

/** The fixed texts around a briefing. */
export interface BriefingFrame {
  /** The title of the whole, as of a day. */
  title(asOf: Day): string;
  /** Said where there is nothing to say. */
  readonly empty: string;
  /** The heading over the footnotes. */
  readonly notes: string;
  /** A footnote to a question put to the ledger. */
  asked(query: string): string;
}

/** Everything that is said of the ledger, in one language. */
export interface Wording extends BriefingWording {
  /** A number with the separators of the language. */
  number(value: number): string;
  /** A figure as it was spoken, with open ends and hedges; with its unit, where the question's unit is given (nothing for persons, but 명 in Korean). */
  quantity(figure: Figure, unit?: string): string;
  /** A figure of a claim with the unit of its question. */
  figure(quantity: Quantity, records: Records): string;
  /**
   * How far the latest figures of a question lie apart and who holds each end; what there is instead, where nothing can be compared. A
   * sentence, as parts.
   */
  spread(estimates: Estimates, records: Records): DraftPart[];
  /** The unit of a question's figures; empty for persons, where the language does not count them by a word. */
  unit(unit: string): string;
  /** A day of the calendar. */
  day(day: Day, options?: DayWordingOptions): string;
  /** A date as precisely as it is known. */
  date(date: EdtfDate, options?: DayWordingOptions): string;
  /** A date as it stands in a sentence: "on 27 December 2024". */
  when(date: EdtfDate, options?: DayWordingOptions): string;
  /** When a claim was said; where that is not known, the day from which it was public. */
  said(claim: Pick<Claim, "said" | "public">, options?: DayWordingOptions): string;
  /** Words as a list. */
  list(words: readonly string[], conjunction?: "and" | "or"): string;
  /** A count with its noun. */
  count(count: number, noun: CountedNoun): string;
  /** How many root voices stand behind a finding. */
  origins(count: number): string;
  /** The text with a capital at its start, where the language has capitals. */
  capitalise(text: string): string;
  /**
   * What a correction changed, and why: the names of actors are parts of their own, and what is there in English only is marked, such as
   * the reason.
   */
  correction(correction: Correction, records: Records): WordsOrActor[];
  /** What is wrong with a query and what was expected, in clauses without the last full stop; what may be meant instead are its `suggestions`. */
  queryProblem(error: Pick<QuerySyntaxError, "details">): string;
  /** Who published a document: as shown in it, or that it is not stated. */
  publisher(source: Pick<Source, "publisher">): string;
  /** The name of a language by its ISO 639 code; the code itself where it has none. */
  language(code: string): string;
  /** The name of an actor, a place or a materiel in full. */
  name(record: { readonly names: Names }): WordedText;
  /** The short name of an actor, with its language. */
  short(actor: Actor): WordedText;
  /**
   * A text of a record, such as the `text` or the `definition` of a question, the `title` of a topic, a section or an event; undefined where
   * the record has none, as few questions have what they `includes`.
   */
  readonly textOf: TextOf;
  /** Who says it, in which way and when, with the actors as parts of their own: "South Korea's NIS confirms, on 27 December 2024". */
  attribution(claim: Claim, records: Records): WordsOrActor[];
  /** Said of a claim that no better document carries. */
  readonly byAggregatorsAlone: string;
  /** Said of a claim that was made in public on a day before any document that carries it was published. */
  readonly notCarriedYet: string;
  /** Words for every value of the enumerations. */
  readonly labels: Labels;
  readonly frame: BriefingFrame;
}
