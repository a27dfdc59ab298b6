import type { Records } from "../ledger/records.js";
import type { Correction } from "../model/correction.js";
import type { EdtfDate } from "../model/date.js";
import { firstDay, lastDay } from "../query/ranges.js";
import type { CorrectedField } from "./label-tables.js";
import { actorPart, text, type WordsOrActor } from "./parts.js";
import { inEnglish } from "./reader-names.js";
import type { Figure, WordedText, Wording } from "./wording.js";

/** The words around what a correction changed. */
export interface CorrectionWords {
  /** Before what stood there, and before what stands there now. */
  readonly changed: readonly [was: string, now: string];
  readonly removed: string;
  readonly added: string;
  /** Around what a figure counts. */
  readonly figureOf: readonly [before: string, after: string];
  readonly quotes: readonly [opening: string, closing: string];
}

/** What the values of a field are put into words with. */
interface Telling {
  readonly wording: Wording;
  readonly words: CorrectionWords;
  readonly records: Records;
}

/** A value in words; undefined where it has none. */
type Told = WordsOrActor[] | undefined;

/** What a field is called, by its path in the data. */
const fields: Readonly<Record<string, CorrectedField>> = {
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
  "about.actors": "actor",
  "about.places": "place",
  topics: "topic",
};

const fieldOf = (path: string): CorrectedField | undefined => (Object.hasOwn(fields, path) ? fields[path] : undefined);

const own = (words: string | undefined): Told => (words === undefined ? undefined : [text(words)]);

const part = ({ text: words, isFallback }: WordedText): WordsOrActor => (isFallback ? inEnglish(words) : text(words));

const worded = (words: WordedText | undefined): Told => words && [part(words)];

const enclosed = (parts: readonly WordsOrActor[], [before, after]: readonly [string, string]) => [text(before), ...parts, text(after)];

/** A date or a stretch of days as its editor wrote it; undefined where it is put in some other way. */
function writtenDate(edtf: string): EdtfDate | undefined {
  const [from = "", to = from] = edtf.replace(/[~?%](?=\/|$)/g, "").split("/");
  const [earliest, latest] = [firstDay(from), lastDay(to)];
  return earliest === undefined || latest === undefined ? undefined : { edtf, earliest, latest };
}

const scales: Readonly<Record<string, number>> = { million: 1_000_000, billion: 1_000_000_000 };

function writtenNumber(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  const [digits = "", scale = ""] = words.split(" ");
  const written = Number(digits.replaceAll(",", ""));
  const of = scales[scale];
  return of === undefined ? written : Math.round(written * of);
}

const number = "(\\d[\\d,]*(?:\\.\\d+)?(?: [mb]illion)?)";
const closed = new RegExp(`^(about )?${number}(?: to ${number})?$`);
const open = new RegExp(`^(?:(more than|at least) (about )?${number})?(?:(?: and )?\\b(fewer than|up to) (about )?${number})?$`);

/** A figure as its editor wrote it, in the English words of a figure; undefined where it is put in some other way. */
function writtenFigure(words: string): Figure | undefined {
  const [isClosed, about, one, other = one] = closed.exec(words) ?? [];
  if (isClosed) return { low: writtenNumber(one), high: writtenNumber(other), approximate: about !== undefined };
  const [isOpen, from, aboutLow, low, to, aboutHigh, high] = open.exec(words) ?? [];
  if (!isOpen) return undefined;
  return {
    low: writtenNumber(low),
    high: writtenNumber(high),
    lowExclusive: from === "more than",
    highExclusive: to === "fewer than",
    approximate: (aboutLow ?? aboutHigh) !== undefined,
  };
}

/** "troops-in-russia, affirms" in its two parts; the question is missing where only the rest was written. */
function questionAndRest(value: string): readonly [question: string | undefined, rest: string] {
  const [, question, rest] = /^([a-z][a-z0-9-]*), (.+)$/.exec(value) ?? [];
  return rest === undefined ? [undefined, value] : [question, rest];
}

function figure(value: string, { wording, words, records }: Telling): Told {
  const [id, rest] = questionAndRest(value);
  const written = writtenFigure(rest);
  if (!written || id === undefined) return own(written && wording.quantity(written));
  const question = records.record("question", id);
  if (question?.kind !== "quantity") return undefined;
  const noun = part(wording.textOf(question, "noun"));
  return [text(wording.quantity(written, question.unit)), ...enclosed([noun], words.figureOf)];
}

const question = (id: string, { wording, words, records }: Telling): Told => {
  const asked = records.record("question", id);
  return asked && enclosed([part(wording.textOf(asked, "text"))], words.quotes);
};

function position(value: string, telling: Telling): Told {
  const [id, answer] = questionAndRest(value);
  const label = labelled(telling.wording.labels.stance, answer);
  if (id === undefined || !label) return label;
  const asked = question(id, telling);
  return asked && [...asked, text(": "), ...label];
}

const labelled = (labels: Readonly<Record<string, string>>, value: string): Told =>
  own(Object.hasOwn(labels, value) ? labels[value] : undefined);

const date = (value: string, { wording }: Telling): Told => {
  const written = writtenDate(value);
  return own(written && wording.date(written));
};

function actor(id: string, { wording, records }: Telling): Told {
  const found = records.record("actor", id);
  return found && [actorPart(wording.short(found), found.id)];
}

/** How the values of each field are put into words. */
const readers: Readonly<Record<CorrectedField, (value: string, telling: Telling) => Told>> = {
  said: date,
  date,
  published: date,
  claimant: actor,
  speaker: actor,
  actor,
  modality: (value, { wording }) => labelled(wording.labels.modality, value),
  evidence: (value, { wording }) => labelled(wording.labels.evidence, value),
  counts: (value, { wording }) => labelled(wording.labels.counting, value),
  figure,
  question,
  position,
  event: (id, { wording, records }) => {
    const event = records.record("event", id);
    return worded(event && wording.textOf(event, "title"));
  },
  place: (id, { wording, records }) => {
    const place = records.record("place", id);
    return worded(place && wording.name(place));
  },
  topic: (id, { wording, records }) => {
    const topic = records.record("topic", id);
    return worded(topic && wording.textOf(topic, "title"));
  },
};

/** What a correction changed, in words, and why: as its editor wrote it. */
export function correctionParts(correction: Correction, telling: Telling): WordsOrActor[] {
  const { field: path, old, new: now, reason } = correction;
  const { wording, words } = telling;
  const field = fieldOf(path);
  const asWritten = (english: string) => (wording.locale === "en" ? text(english) : inEnglish(english));
  const value = (written: string) => (field && readers[field](written, telling)) ?? [asWritten(written)];
  const was = old === undefined ? [] : [text(now === undefined ? words.removed : words.changed[0]), ...value(old)];
  const is = now === undefined ? [] : [text(old === undefined ? words.added : words.changed[1]), ...value(now)];
  return [text(field ? wording.capitalise(wording.labels.corrected[field]) : path), ...was, ...is, text(". "), asWritten(reason)];
}
