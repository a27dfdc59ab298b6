import type { Actor } from "../model/actor.js";
import type { Claim, Modality } from "../model/claim.js";
import type { Day, EdtfDate } from "../model/date.js";
import type { Quantity } from "../model/quantity.js";
import type { QuantityQuestion, StanceQuestion } from "../model/question.js";

/** A figure, who is named for it, and the day it was given. */
export interface ToldFigure {
  readonly claim: Claim;
  readonly quantity: Quantity;
  readonly actor: Actor;
  /** When it was given; left out where the sentence need not say so. */
  readonly when?: EdtfDate | undefined;
}

/** Claims told in the editors' clauses, under one attribution. */
export interface ClaimsPlan {
  readonly kind: "claims";
  /** Where the attribution stands: before the clauses, after the clause, or as "according to". */
  readonly form: "fronted" | "trailing" | "according";
  readonly named: readonly Actor[];
  /** Whether more have signed than are named. */
  readonly others: boolean;
  readonly modality: Modality;
  /** Whether a party affirms what a question asks of it. */
  readonly acknowledges: boolean;
  /** When it was said; left out where it is told as of now. */
  readonly when: EdtfDate | undefined;
  readonly claims: readonly Claim[];
}

/** The lowest and the highest of the figures: as a spread, or side by side where the one does not read as less than the other. */
export interface SpreadPlan {
  readonly kind: "spread";
  /** Whether they stand side by side. */
  readonly isPair: boolean;
  readonly question: QuantityQuestion;
  readonly lowest: ToldFigure;
  readonly highest: ToldFigure;
}

/** One claimant's figure; with what else the claim counts as a whole, or with the figure that it replaces. */
export interface FigurePlan {
  readonly kind: "figure";
  readonly question: QuantityQuestion;
  readonly figure: ToldFigure;
  readonly also: { readonly question: QuantityQuestion; readonly quantity: Quantity } | undefined;
  readonly replaced: { readonly claim: Claim; readonly quantity: Quantity; readonly day: Day } | undefined;
}

/** More figures for the question of the sentence before. */
export interface FurtherFiguresPlan {
  readonly kind: "further-figures";
  readonly question: QuantityQuestion;
  readonly figures: readonly ToldFigure[];
}

/** The figure that a claimant has replaced since. */
export interface ReplacedPlan {
  readonly kind: "replaced";
  readonly question: QuantityQuestion;
  readonly figure: ToldFigure;
  readonly day: Day;
}

/** A figure for a part or a period, with its scope. */
export interface NarrowerPlan {
  readonly kind: "narrower";
  readonly question: QuantityQuestion;
  readonly figure: ToldFigure;
  readonly scope: string;
}

/** Who holds a position, and the claim it is taken from. */
export interface Holder {
  readonly actor: Actor;
  readonly claim: Claim;
  /** Since when; left out where the sentence need not say so. */
  readonly since: Day | undefined;
  /** Whether date and note are said with the next one, who stands on the same claim. */
  readonly sharesWithNext: boolean;
}

/** A position as a briefing words it. */
export type ToldAnswer = "affirms" | "acknowledges" | "denies" | "declines";

/** Who affirms, acknowledges, denies or declines to say something. */
export interface PositionsPlan {
  readonly kind: "positions";
  readonly question: StanceQuestion;
  readonly answer: ToldAnswer;
  readonly holders: readonly Holder[];
  /** Whether more hold it than are named. */
  readonly others: boolean;
}

/** Who else holds the position of the sentence before. */
export interface AlsoHoldPlan {
  readonly kind: "also-hold";
  readonly holders: readonly Holder[];
}

/** That the ledger holds no acknowledgement by the parties. */
export interface AbsencePlan {
  readonly kind: "absence";
  readonly question: StanceQuestion;
  readonly parties: readonly Actor[];
}

/** What a sentence of the briefing tells, before it is put into the words of a language. */
export type SentencePlan =
  | ClaimsPlan
  | SpreadPlan
  | FigurePlan
  | FurtherFiguresPlan
  | ReplacedPlan
  | NarrowerPlan
  | PositionsPlan
  | AlsoHoldPlan
  | AbsencePlan;
