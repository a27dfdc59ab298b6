import type { Actor } from "../model/actor.js";
import type { Names } from "../model/names.js";
import { problemInEnglish } from "../query/problem-in-english.js";
import { modalityLabels, pluralModalityLabel } from "./attribution.js";
import { attributionParts } from "./attributions.js";
import { briefingInEnglish } from "./briefing-in-english.js";
import { type CorrectionWords, correctionParts } from "./corrections.js";
import { wordDate, wordDay, wordSaid, wordWhen } from "./dates.js";
import { englishLabels, englishNouns } from "./kinds.js";
import { byAggregatorsAlone, notCarriedYet } from "./labels.js";
import { languageNames } from "./languages.js";
import { capitalise, wordCount, wordList, wordOrigins } from "./lists.js";
import { isGroup, proseName, shortName } from "./names.js";
import { wordNumber, wordQuantity } from "./quantities.js";
import { type SpreadWords, spreadParts } from "./spreads.js";
import { unitOf } from "./unit-of.js";
import type { Translated, WordedText, Wording } from "./wording.js";

const units: Readonly<Record<string, string>> = {
  persons: "",
  usd: "US dollars",
  "usd-per-month": "US dollars a month",
  percent: "per cent",
};

const unit = (name: string) => units[name] ?? name.replaceAll("-", " ");

/** "more than 3,000 missiles", but "at least 1 missile". */
function withUnit(figure: string, of: string): string {
  const words = unit(of);
  if (words === "") return figure;
  return `${figure} ${/(^| )1$/.test(figure) ? words.replace(/s\b/, "") : words}`;
}

const inEnglish = (text: string): WordedText => ({ text, lang: "en", isFallback: false });

function textOf<F extends string>(record: Translated & { readonly [K in F]: string }, field: F): WordedText;
function textOf<F extends string>(record: Translated & { readonly [K in F]?: string | undefined }, field: F): WordedText | undefined;
function textOf<F extends string>(record: Translated & { readonly [K in F]?: string | undefined }, field: F) {
  const text: string | undefined = record[field];
  return text === undefined ? undefined : inEnglish(text);
}

const name = ({ names }: { readonly names: Names }) => inEnglish(names.en);

const corrections: CorrectionWords = {
  changed: [": was ", ", now "],
  removed: " taken out: ",
  added: " added: ",
  figureOf: [" (", ")"],
  quotes: ["“", "”"],
};

const spreads: SpreadWords = {
  none: "The ledger holds no figure that was public on this day.",
  onlyListed: (figures) =>
    `No figure for the whole; ${wordCount(figures, "figure")} for a part, a period or a plan, which are not compared.`,
  one: "One origin gives a figure for the whole: ",
  same: (origins) => `The latest figures of ${wordNumber(origins)} origins are the same: `,
  ends: (claimants) => ["Each origin’s latest figures run from ", " to ", `; ${wordCount(claimants, "claimant")}.`],
};

const make = (): Wording => ({
  ...briefingInEnglish,
  number: wordNumber,
  quantity: (figure, of) => (of === undefined ? wordQuantity(figure) : withUnit(wordQuantity(figure), of)),
  spread: (estimates, records) => spreadParts(estimates, records, en, spreads),
  figure: (quantity, records) => en.quantity(quantity, unitOf(quantity, records)),
  unit,
  day: wordDay,
  date: wordDate,
  when: wordWhen,
  said: wordSaid,
  list: wordList,
  count: (count, noun) => wordCount(count, ...englishNouns[noun]),
  origins: wordOrigins,
  capitalise,
  correction: (correction, records) => correctionParts(correction, { wording: en, words: corrections, records }),
  queryProblem: ({ details }) => problemInEnglish(details),
  publisher: ({ publisher }) => publisher,
  language: languageNames("en"),
  name,
  short: (actor: Actor) => inEnglish(shortName(actor)),
  textOf,
  attribution: attributionParts(
    {
      and: " and ",
      verb: ({ modality }, claimants) => ` ${isGroup(claimants) ? pluralModalityLabel(modality) : modalityLabels[modality]}`,
      inTheWordsOf: [", in the words of ", ""],
      onBehalfOf: [", on behalf of ", ""],
      when: ({ said }) => (said ? `, ${wordWhen(said)}` : ", on a day that is not known"),
    },
    (actor) => inEnglish(proseName(actor, "first")),
  ),
  byAggregatorsAlone,
  notCarriedYet,
  labels: englishLabels,
  frame: {
    title: (asOf) => `North Korea's part in Russia's war on Ukraine, as of ${wordDay(asOf)}`,
    empty: "The ledger holds nothing that was public on this day.",
    notes: "Notes",
    asked: (query) => `The ledger: ${query}.`,
  },
});

/**
 * Everything core says of the ledger, in English; the functions of the main entry in one.
 *
 * @example
 * en.quantity({ low: 3000, lowExclusive: true }); // => "more than 3,000"
 * en.count(2, "document"); // => "2 documents"
 */
export const en: Wording = /* @__PURE__ */ make();
