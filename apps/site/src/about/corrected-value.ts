import { addDays, addMonths, type Day, type EdtfDate, isDay } from "@tumen/core";
import type { Figure, WordedText } from "@tumen/core/wording";
import type { Reading } from "../reading/reading";

/** What a field of a record is called, by its path in the data. */
const names = {
  said: "said",
  date: "date",
  published: "published",
  claimants: "claimant",
  speaker: "speaker",
  modality: "modality",
  evidence: "evidence",
  quantities: "figure",
  "quantities.low": "figure",
  "quantities.high": "figure",
  "quantities.approximate": "figure",
  "quantities.counts": "counts",
  "quantities.question": "question",
  stances: "position",
  "stances.answer": "position",
  "about.event": "event",
  "about.actors": "actors",
  "about.places": "places",
  topics: "topics",
} as const;

const isNamed = (field: string): field is keyof typeof names => Object.hasOwn(names, field);

/** The field in words; its path, where there are none for it. */
export const fieldWords = (field: string, { t }: Reading): string => (isNamed(field) ? t(`lists.corrected.${names[field]}`) : field);

/** The first and the last day of a year, a month or a day as its editor wrote it; undefined where it is none of these. */
function writtenDays(text: string): { readonly earliest: Day; readonly latest: Day } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/.exec(text) ?? [];
  const earliest = `${year}-${month ?? "01"}-${day ?? "01"}`;
  if (!isDay(earliest)) return undefined;
  return { earliest, latest: day ? earliest : addDays(addMonths(earliest, month ? 1 : 12), -1) };
}

/** A date or a stretch of days as its editor wrote it; undefined where it is put in some other way. */
function writtenDate(edtf: string): EdtfDate | undefined {
  const [from = "", to = from] = edtf.split("/");
  const [first, last] = [writtenDays(from), writtenDays(to)];
  return first && last && { edtf, earliest: first.earliest, latest: last.latest };
}

const figures: readonly (readonly [RegExp, (number: number) => Figure])[] = [
  [/^([\d,]+)$/, (number) => ({ low: number, high: number, unhedged: true })],
  [/^about ([\d,]+)$/, (number) => ({ low: number, high: number, approximate: true })],
  [/^more than ([\d,]+)$/, (number) => ({ low: number, lowExclusive: true })],
  [/^at least ([\d,]+)$/, (number) => ({ low: number })],
  [/^up to ([\d,]+)$/, (number) => ({ high: number })],
  [/^fewer than ([\d,]+)$/, (number) => ({ high: number, highExclusive: true })],
];

/** A figure as its editor wrote it, in English; undefined where it is put in some other way. */
function writtenFigure(text: string): Figure | undefined {
  for (const [pattern, read] of figures) {
    const digits = pattern.exec(text)?.[1];
    if (digits !== undefined) return read(Number(digits.replaceAll(",", "")));
  }
  return undefined;
}

/** "troops-in-russia, affirms" in its two parts; the question is missing where only the rest was written. */
const questionAndRest = (value: string): readonly [string | undefined, string] => {
  const [, question, rest] = /^([a-z][a-z0-9-]*), (.+)$/.exec(value) ?? [];
  return rest === undefined ? [undefined, value] : [question, rest];
};

/** A value in words; undefined where it has no such words. */
type Words = WordedText | undefined;

const own = (text: string | undefined, { locale }: Reading): Words =>
  text === undefined ? undefined : { text, lang: locale, isFallback: false };

function figureWords(value: string, reading: Reading): Words {
  const { t, view, words } = reading;
  const [id, rest] = questionAndRest(value);
  const figure = writtenFigure(rest);
  if (!figure) return undefined;
  const question = id === undefined ? undefined : view.record("question", id);
  if (question?.kind !== "quantity") return id === undefined ? own(words.quantity(figure), reading) : undefined;
  const noun = words.textOf(question, "noun");
  return { ...noun, text: t("lists.figureOf", { figure: words.quantity(figure, question.unit), noun: noun.text }) };
}

function positionWords(value: string, reading: Reading): Words {
  const { t, view, words } = reading;
  const [id, answer] = questionAndRest(value);
  const label = Object.entries(words.labels.stance).find(([name]) => name === answer)?.[1];
  if (label === undefined || id === undefined) return own(label, reading);
  const question = view.record("question", id);
  if (!question) return undefined;
  const text = words.textOf(question, "text");
  return { ...text, text: t("lists.answerTo", { answer: label, question: text.text }) };
}

const labelled = (labels: Readonly<Record<string, string>>, value: string, reading: Reading): Words =>
  own(Object.hasOwn(labels, value) ? labels[value] : undefined, reading);

function knownWords(field: keyof typeof names, value: string, reading: Reading): Words {
  const { view, words } = reading;
  const { labels } = words;
  switch (names[field]) {
    case "said":
    case "date":
    case "published": {
      const date = writtenDate(value);
      return own(date && words.date(date), reading);
    }
    case "claimant":
    case "speaker":
    case "actors": {
      const actor = view.record("actor", value);
      return actor && words.short(actor);
    }
    case "places": {
      const place = view.record("place", value);
      return place && words.name(place);
    }
    case "event": {
      const event = view.record("event", value);
      return event && words.textOf(event, "title");
    }
    case "topics": {
      const topic = view.record("topic", value);
      return topic && words.textOf(topic, "title");
    }
    case "question": {
      const question = view.record("question", value);
      if (!question) return undefined;
      const text = words.textOf(question, "text");
      return { ...text, text: reading.t("lists.asked", { question: text.text }) };
    }
    case "figure":
      return figureWords(value, reading);
    case "position":
      return positionWords(value, reading);
    case "counts":
      return labelled(labels.counting, value, reading);
    case "modality":
      return labelled(labels.modality, value, reading);
    case "evidence":
      return labelled(labels.evidence, value, reading);
  }
}

/** What stood or stands in a field, in words; as its editor wrote it, where there are none for it. */
export const valueWords = (field: string, value: string, reading: Reading): WordedText =>
  (isNamed(field) ? knownWords(field, value, reading) : undefined) ?? { text: value, lang: "en", isFallback: reading.locale !== "en" };
