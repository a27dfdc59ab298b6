import type { Claim } from "../model/claim.js";
import type { Day } from "../model/date.js";
import type { Source } from "../model/source.js";

/** A piece of a sentence. Joined without the footnotes, the texts give the sentence; `lang` marks English within another language. */
export type SentencePart =
  | { readonly kind: "text"; readonly text: string; readonly lang?: "en" }
  /** The name of an actor, by its id. */
  | { readonly kind: "actor"; readonly text: string; readonly actor: string; readonly lang?: "en" }
  /** A figure as it was spoken, with the claim that gives it. */
  | { readonly kind: "quantity"; readonly text: string; readonly claim: string }
  /** The number of the footnote that stands here. */
  | { readonly kind: "footnote"; readonly number: number };

/** A sentence of the briefing. */
export interface BriefingSentence {
  /** `attributed` has claims behind it; `ledger` speaks of the ledger itself: what it holds, and what it does not. */
  readonly kind: "attributed" | "ledger";
  /** The sentence as plain text, without footnote marks. */
  readonly text: string;
  readonly parts: readonly SentencePart[];
  /** Ids of the claims behind it, in the order of their footnotes. */
  readonly claims: readonly string[];
  /** Numbers of its footnotes. */
  readonly footnotes: readonly number[];
}

/** A section of the briefing. */
export interface BriefingSection {
  readonly id: string;
  readonly title: string;
  /** The title, with a date where the newest event is more than a fortnight old. */
  readonly heading: string;
  readonly sentences: readonly BriefingSentence[];
}

/** A footnote to a claim and the documents that carry it. */
export interface ClaimFootnote {
  readonly kind: "claim";
  readonly number: number;
  readonly claim: Claim;
  /** The documents, best first. */
  readonly sources: readonly Source[];
  /** Short names of the claimants. */
  readonly claimants: readonly string[];
  /** Distinct root voices behind the claim's finding. */
  readonly origins: number;
}

/** A footnote to a question put to the ledger. */
export interface QueryFootnote {
  readonly kind: "query";
  readonly number: number;
  /** The question of the ledger that was asked. */
  readonly question: string;
  /** The query, in words. */
  readonly text: string;
}

/** A footnote of the briefing. */
export type BriefingFootnote = ClaimFootnote | QueryFootnote;

/** A dated summary of who says what. */
export interface Briefing {
  readonly asOf: Day;
  readonly sections: readonly BriefingSection[];
  readonly footnotes: readonly BriefingFootnote[];
}

/**
 * What a briefing keeps to.
 *
 * @example
 * ledger.brief({ asOf: "2024-12-27" }).sections.every(({ sentences }) => sentences.length <= budgets.sentencesPerSection); // => true
 */
export const budgets = { sentencesPerSection: 6, sentences: 36, wordsPerSentence: 35, claimantsPerSentence: 4 } as const;

/** How many days each kind of news stays news. */
export const windows = { latest: 14, change: 60, statement: 60, figure: 180 } as const;

/** How many days a claim is told in the present tense. */
export const presentDays = 7;
