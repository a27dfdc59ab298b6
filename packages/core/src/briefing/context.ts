import type { Records } from "../ledger/records.js";
import { voicesOf } from "../ledger/voice.js";
import type { PlannedSection } from "../model/briefing-plan.js";
import type { Claim, Modality } from "../model/claim.js";
import type { Day, EdtfDate } from "../model/date.js";
import { addDays, daysBetween } from "../model/day.js";
import type { LedgerEvent } from "../model/event.js";
import { windows } from "./briefing.js";

/** The day a claim was said, or where that is unknown, the day it became public. */
export const dayOf = (claim: Claim): Day => claim.said?.latest ?? claim.public;

const quantityQuestions = (section: PlannedSection) => section.slots.flatMap((slot) => (slot.kind === "numbers" ? [slot.question] : []));
const stanceQuestions = (section: PlannedSection) => section.slots.flatMap((slot) => (slot.kind === "positions" ? [slot.question] : []));
const topicsOf = (section: PlannedSection) => section.slots.flatMap((slot) => (slot.kind === "statements" ? [slot.topic] : []));

/** The day a claim was said, as precisely as it is known; where it is not, the day it became public. */
export const saidOf = (claim: Claim): EdtfDate => claim.said ?? { edtf: claim.public, earliest: claim.public, latest: claim.public };

/** In these ways one acknowledges: a promise or an expectation is none. */
const acknowledging: ReadonlySet<Modality> = new Set(["asserts", "confirms", "reports"]);

/** What every slot of a briefing needs to know: the day, what may be said, and in which section it has its place. */
export class BriefingContext {
  /** The event that the first section tells: the newest of the weightiest of the last fortnight, else the newest. */
  readonly latest: { readonly event: LedgerEvent; readonly events: ReadonlySet<string> } | undefined;
  /** The states whose conduct the plan's questions are about. */
  readonly parties: ReadonlySet<string>;

  constructor(
    readonly records: Records,
    readonly asOf: Day,
    readonly plan: readonly PlannedSection[],
  ) {
    const asked = plan.flatMap((section) => [...quantityQuestions(section), ...stanceQuestions(section)]);
    this.parties = new Set(asked.flatMap((question) => records.need("question", question).parties));
    this.latest = this.#latestEvent();
  }

  /** Days since a day. */
  age(day: Day): number {
    return daysBetween(day, this.asOf);
  }

  /**
   * Whether a stance may be told from the claim: not retracted, carried by a document of that day and not by aggregators alone, and where it is a detail
   * (significance 3), no older than the window. A figure that was revised leaves the stance of its claim as it was.
   */
  isCitable(claim: Claim, window: number): boolean {
    if (claim.significance === 3 && this.age(dayOf(claim)) > window) return false;
    if (claim.status?.state === "retracted") return false;
    return claim.citations.length > 0 && !this.records.isCarriedByAggregatorsAlone(claim);
  }

  /** Whether the claim may be told as it stands: citable, and not superseded by a later one. */
  isEligible(claim: Claim, window: number): boolean {
    return this.isCitable(claim, window) && this.records.revisionsOf(claim).length === 0;
  }

  /**
   * The one section a claim belongs to, by its own fields: that of the newest event, of its whole figure, of its stance, or of its
   * topic. So a claim is used once, and taking another away does not move it.
   */
  home(claim: Claim): string | undefined {
    if (this.isLatest(claim)) return this.plan.find(({ slots }) => slots.some(({ kind }) => kind === "latest"))?.id;
    const figures = claim.quantities.map(({ question }) => question);
    const whole = claim.quantities.filter(({ counts }) => counts === "all").map(({ question }) => question);
    const stances = claim.stances.map(({ question }) => question);
    const holds = (section: PlannedSection) => (ids: readonly string[], of: (section: PlannedSection) => string[]) =>
      of(section).some((id) => ids.includes(id));
    return (
      this.plan.find((section) => holds(section)(whole, quantityQuestions)) ??
      this.plan.find((section) => holds(section)(claim.topics.slice(0, 1), topicsOf)) ??
      this.plan.find((section) => holds(section)(claim.topics, topicsOf)) ??
      this.plan.find((section) => holds(section)(stances, stanceQuestions)) ??
      this.plan.find((section) => holds(section)(figures, quantityQuestions))
    )?.id;
  }

  /** Whether the claim tells the newest event. */
  isLatest(claim: Claim): boolean {
    const { event } = claim.about;
    return (
      event !== undefined &&
      claim.clause !== undefined &&
      (this.latest?.events.has(event) ?? false) &&
      !claim.quantities.some(({ counts }) => counts === "all")
    );
  }

  /** Whether a party affirms, by someone who speaks for it, what a question asks of it. */
  isAcknowledgement(claim: Claim): boolean {
    const voices = voicesOf(this.records, claim).map(({ id }) => id);
    if (!acknowledging.has(claim.modality)) return false;
    return claim.stances.some(
      ({ question, answer }) =>
        answer === "affirms" && this.records.need("question", question).parties.some((party) => voices.includes(party)),
    );
  }

  /** Whether the claim is a party's own word, or can be read in the claimant's own text. */
  isPartyOrPrimary(claim: Claim): boolean {
    if (voicesOf(this.records, claim).some(({ id }) => this.parties.has(id))) return true;
    return claim.citations.some(({ source }) => this.records.need("source", source).grade === "primary");
  }

  /** Among the events of the last fortnight the weightiest come first, so that a lesser one a day later does not hide them. */
  #weight({ date, significance }: LedgerEvent): number {
    return this.age(date.latest) <= windows.latest ? significance : 4;
  }

  #latestEvent() {
    const told = new Set<string>();
    for (const claim of this.records.claims()) {
      if (claim.about.event !== undefined && claim.clause !== undefined && this.isEligible(claim, windows.latest))
        told.add(claim.about.event);
    }
    const candidates = this.records
      .events()
      .filter((event) => event.significance < 3 && event.date.latest <= this.asOf && told.has(event.id))
      .sort(
        (a, b) =>
          this.#weight(a) - this.#weight(b) ||
          b.date.latest.localeCompare(a.date.latest) ||
          a.significance - b.significance ||
          a.id.localeCompare(b.id),
      );
    const [event] = candidates;
    if (!event) return undefined;
    const since = addDays(event.date.latest, -windows.latest);
    const near = candidates.filter(
      (other) =>
        other.date.latest >= since && (event.related.includes(other.id) || other.related.includes(event.id) || event.partOf === other.id),
    );
    return { event, events: new Set([event.id, ...near.map(({ id }) => id)]) };
  }
}
