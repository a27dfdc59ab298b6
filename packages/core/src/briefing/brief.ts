import { citationsByGrade } from "../analysis/citations-by-grade.js";
import { corroboration } from "../analysis/corroboration.js";
import type { Records } from "../ledger/records.js";
import type { PlannedSection } from "../model/briefing-plan.js";
import { daysBetween } from "../model/day.js";
import { briefingInEnglish } from "../wording/briefing-in-english.js";
import { wordsOf } from "../wording/parts.js";
import type { BriefingWording } from "../wording/wording.js";
import {
  type Briefing,
  type BriefingFootnote,
  type BriefingSection,
  type BriefingSentence,
  budgets,
  type SentencePart,
  windows,
} from "./briefing.js";
import { BriefingContext } from "./context.js";
import { type Draft, Writer } from "./draft.js";
import { writeLatest } from "./latest-slot.js";
import { writeNumbers } from "./numbers-slot.js";
import { writePositions } from "./positions-slot.js";
import { claimsOf, type SectionInProgress } from "./slot.js";
import { writeStatements } from "./statements-slot.js";

function writeSlot(progress: SectionInProgress, slot: PlannedSection["slots"][number]): Draft[] {
  switch (slot.kind) {
    case "latest":
      return writeLatest(progress, slot);
    case "numbers":
      return writeNumbers(progress, slot);
    case "positions":
      return writePositions(progress, slot);
    case "statements":
      return writeStatements(progress, slot);
  }
}

/** Writes a section within its budget; of sentences about the ledger itself it keeps the first. */
function writeSection(context: BriefingContext, section: PlannedSection): Draft[] {
  const progress: SectionInProgress = { context, section, writer: new Writer(context.records, context.asOf), used: new Set(), drafts: [] };
  for (const slot of section.slots) {
    for (const draft of writeSlot(progress, slot)) {
      const isFull = progress.drafts.length >= budgets.sentencesPerSection;
      const isSecondOfLedger = draft.plan.kind === "absence" && progress.drafts.some(({ plan }) => plan.kind === "absence");
      if (isFull || isSecondOfLedger) continue;
      progress.drafts.push(draft);
      for (const claim of claimsOf(draft)) progress.used.add(claim);
    }
  }
  return progress.drafts;
}

function headingOf(context: BriefingContext, section: PlannedSection, wording: BriefingWording): string {
  const event = section.slots.some(({ kind }) => kind === "latest") ? context.latest?.event : undefined;
  const isOld = event !== undefined && daysBetween(event.date.latest, context.asOf) > windows.latest;
  return wording.heading(section, isOld ? event.date.latest : undefined);
}

/** Numbers the footnotes in the order in which they are first met. */
class Footnotes {
  readonly #numbers = new Map<string, number>();
  readonly list: BriefingFootnote[] = [];

  constructor(
    readonly records: Records,
    readonly wording: BriefingWording,
  ) {}

  #number(key: string, make: (number: number) => BriefingFootnote): number {
    const held = this.#numbers.get(key);
    if (held !== undefined) return held;
    const number = this.list.length + 1;
    this.#numbers.set(key, number);
    this.list.push(make(number));
    return number;
  }

  ofClaim(id: string): number {
    return this.#number(`claim ${id}`, (number) => {
      const claim = this.records.need("claim", id);
      return {
        kind: "claim",
        number,
        claim,
        sources: citationsByGrade(this.records, claim).map(({ source }) => source),
        claimants: claim.claimants.map((claimant) => this.wording.shortName(this.records.need("actor", claimant))),
        origins: corroboration(this.records, id).origins.length,
      };
    });
  }

  ofQuery(question: string, text: string): number {
    return this.#number(`query ${text}`, (number) => ({ kind: "query", number, question, text }));
  }
}

function sentenceOf(draft: Draft, notes: Footnotes): BriefingSentence {
  const parts = draft.parts.map((part): SentencePart => {
    if (part.kind === "note") return { kind: "footnote", number: notes.ofClaim(part.claim) };
    if (part.kind === "query") return { kind: "footnote", number: notes.ofQuery(part.question, part.text) };
    return part;
  });
  const numbers = parts.flatMap((part) => (part.kind === "footnote" ? [part.number] : []));
  const kind = draft.plan.kind === "absence" ? "ledger" : "attributed";
  return { kind, text: wordsOf(draft.parts), parts, claims: claimsOf(draft), footnotes: [...new Set(numbers)] };
}

/** The sections that speak of the topics, without what is said on others; all of them where none is asked for. */
function planOn(records: Records, topics: readonly string[] | undefined): readonly PlannedSection[] {
  const plan = records.briefingPlan();
  if (topics === undefined) return plan;
  const asked = new Set(topics.map((id) => records.need("topic", id).id));
  const isAsked = (slot: PlannedSection["slots"][number]) => slot.kind === "statements" && asked.has(slot.topic);
  return plan
    .filter(({ slots }) => slots.some(isAsked))
    .map((section) => ({ ...section, slots: section.slots.filter((slot) => slot.kind !== "statements" || isAsked(slot)) }));
}

/** The drafts of a section in the words of a language: chosen in English, so that the claims are the same in each. */
function inWords(drafts: readonly Draft[], { records, asOf }: BriefingContext, wording: BriefingWording): readonly Draft[] {
  if (wording.locale === "en") return drafts;
  const writer = new Writer(records, asOf);
  return drafts.map(({ plan }) => ({ plan, parts: writer.reword(plan, wording) }));
}

/**
 * The briefing of a ledger as of its day: sentences in our words, each with footnotes to the claims behind it.
 *
 * @param records - a view as of a day; a whole ledger is read as of the last day on which anything became public.
 * @param topics - the topics to speak of; all of them unless told otherwise.
 * @param wording - the language; English unless told otherwise.
 * @throws UnknownIdError if there is no such topic.
 */
export function brief(records: Records, topics?: readonly string[], wording: BriefingWording = briefingInEnglish): Briefing {
  const asOf = records.day ?? records.days().at(-1) ?? "0001-01-01";
  const plan = planOn(records, topics);
  const context = new BriefingContext(records, asOf, plan);
  const notes = new Footnotes(records, wording);
  let left: number = budgets.sentences;
  const sections = plan.flatMap((section): BriefingSection[] => {
    const drafts = writeSection(context, section).slice(0, left);
    left -= drafts.length;
    if (drafts.length === 0) return [];
    const sentences = inWords(drafts, context, wording).map((draft) => sentenceOf(draft, notes));
    return [{ id: section.id, title: wording.heading(section), heading: headingOf(context, section, wording), sentences }];
  });
  return { asOf, sections, footnotes: notes.list };
}
