import { type Corroboration, corroboration } from "./analysis/corroboration.js";
import { type Estimates, estimates } from "./analysis/estimates.js";
import type { Finding } from "./analysis/finding.js";
import { type Positions, positions } from "./analysis/positions.js";
import { type TimelineBucket, type TimelineOptions, timeline } from "./analysis/timeline.js";
import { type Trace, trace } from "./analysis/trace.js";
import { brief } from "./briefing/brief.js";
import type { Briefing } from "./briefing/briefing.js";
import { Records } from "./ledger/records.js";
import type { LedgerIds } from "./model/dataset.js";
import type { Day } from "./model/date.js";
import { isDay } from "./model/day.js";

/** Views kept at hand; a reader moves between a few days. */
const mostViews = 32;

/**
 * A ledger of claims, and every question one can ask of it. A view as of a day is a ledger again.
 *
 * @example
 * import { ledger } from "@tumen/core";
 * ledger.asOf("2024-12-27").positions("troops-in-russia").acknowledged; // []
 */
export class Ledger<Ids extends LedgerIds = LedgerIds> extends Records<Ids> {
  readonly #views = new Map<Day, Ledger<Ids>>();

  /**
   * The ledger as of a day: nothing that became public after it.
   *
   * @throws InvalidDayError if the day is none of the calendar.
   */
  asOf(day: Day): Ledger<Ids> {
    // A view of a view shows no more than the earlier of the two days.
    const earlier = this.day !== undefined && isDay(day) && this.day < day ? this.day : day;
    if (earlier === this.day) return this;
    const held = this.#views.get(day);
    if (held) return held;
    const view = new Ledger<Ids>(this.whole, earlier);
    if (this.#views.size >= mostViews) this.#views.clear();
    this.#views.set(day, view);
    return view;
  }

  /**
   * Who claimed it, who passed it on, and which documents carry it, as a tree.
   *
   * @throws UnknownIdError if there is no such claim.
   */
  trace(claim: Ids["claim"]): Trace {
    return trace(this.plain, claim);
  }

  /**
   * The distinct origins of a finding, or of the finding a claim stands for.
   *
   * @throws UnknownIdError if there is no such claim, event or question.
   */
  corroboration(asked: Ids["claim"] | Finding): Corroboration {
    return corroboration(this.plain, asked);
  }

  /**
   * Per state and alliance: affirms, denies or declines, since when, with the claims.
   *
   * @throws UnknownIdError if there is no such question.
   * @throws TypeError if the question is answered by figures.
   */
  positions(question: Ids["question"]): Positions {
    return positions(this.plain, question);
  }

  /**
   * Per claimant: the series of figures, what revised what, and the spread now.
   *
   * @throws UnknownIdError if there is no such question.
   * @throws TypeError if the question is answered by stances.
   */
  estimates(question: Ids["question"]): Estimates {
    return estimates(this.plain, question);
  }

  /** Claims by the day they became public, and events by the day they began, on a time axis without gaps. */
  timeline(options: TimelineOptions = {}): readonly TimelineBucket[] {
    return timeline(this.plain, options);
  }

  /**
   * The briefing: who says what, as of a day, each sentence with its claims and documents.
   *
   * @throws InvalidDayError if the day is none of the calendar.
   * @example
   * ledger.brief({ asOf: "2024-12-27" }).sections[0]?.sentences[0]?.text;
   */
  brief({ asOf }: { asOf?: Day } = {}): Briefing {
    return brief(asOf === undefined ? this.plain : this.asOf(asOf).plain);
  }

  /** This ledger with its ids as plain text, as the analyses take it. */
  private get plain(): Records {
    return this as unknown as Records;
  }
}
