import type { Records } from "../ledger/records.js";
import type { Actor } from "../model/actor.js";
import type { Day } from "../model/date.js";
import { countWords } from "../wording/lists.js";
import { type DraftPart, finish, wordsOf } from "../wording/parts.js";
import type { SentencePlan } from "../wording/sentence-plan.js";
import { composeEnglish } from "../wording/sentences.js";
import type { BriefingWording, Telling } from "../wording/wording.js";
import { budgets } from "./briefing.js";

/** A sentence before its footnotes are numbered: what it tells, and how it reads in English, by which its length is measured. */
export interface Draft {
  readonly plan: SentencePlan;
  readonly parts: readonly DraftPart[];
}

/** How many words a draft has. */
const lengthOf = (parts: readonly DraftPart[]): number => countWords(wordsOf(parts));

/** The first two words, lower-cased: three sentences in a row must not share them. */
const openingOf = (parts: readonly DraftPart[]): string => wordsOf(parts).toLowerCase().split(/\s+/).slice(0, 2).join(" ");

/** Says whether the next sentence of a section would be the third in a row with one opening. */
function isThird(before: readonly Draft[], parts: readonly DraftPart[]): boolean {
  const last = before.slice(-2);
  return last.length === 2 && last.every((draft) => openingOf(draft.parts) === openingOf(parts));
}

/** Writes the sentences of one section: names actors in full the first time, briefly after that. */
export class Writer implements Telling {
  #named = new Set<string>();
  #brief = false;

  constructor(
    readonly records: Records,
    readonly asOf: Day,
  ) {}

  mention({ id }: Actor): "first" | "then" {
    return this.#brief || this.#named.has(id) ? "then" : "first";
  }

  /**
   * The first of some plans whose sentence keeps to its length and does not open like the two before it; undefined where none does.
   * Who is named for the first time is named in full; if the sentence grows too long, briefly.
   */
  write(plans: readonly SentencePlan[], before: readonly Draft[]): Draft | undefined {
    for (const plan of plans) {
      const full = finish(composeEnglish(plan, this));
      this.#brief = true;
      const parts = lengthOf(full) <= budgets.wordsPerSentence ? full : finish(composeEnglish(plan, this));
      this.#brief = false;
      if (lengthOf(parts) > budgets.wordsPerSentence || isThird(before, parts)) continue;
      this.#remember(parts);
      return { plan, parts };
    }
    return undefined;
  }

  /** The parts of a plan in the words of a language, whatever their length. */
  reword(plan: SentencePlan, wording: BriefingWording): DraftPart[] {
    const parts = finish(wording.compose(plan, this));
    this.#remember(parts);
    return parts;
  }

  #remember(parts: readonly DraftPart[]): void {
    for (const part of parts) if (part.kind === "actor") this.#named.add(part.actor);
  }
}
