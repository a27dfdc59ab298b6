import { answers, directives, type FieldName, fieldNames, fields, isField, sortFields } from "./fields.js";
import { fold } from "./fold.js";
import { printValue } from "./printer.js";
import type { Name, Vocabulary } from "./vocabulary.js";

/** One way to go on with a query. */
export interface Suggestion {
  /** What to put between `from` and `to`. */
  readonly insert: string;
  /** What to show: a name, with its language's letters. */
  readonly label: string;
  /** What it is or asks. */
  readonly description: string;
}

/** Ways to go on with a query where the cursor stands. */
export interface Suggestions {
  /** Where the part begins that a suggestion takes the place of, in letters from 0. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
  readonly items: readonly Suggestion[];
}

const most = 10;

/** The part of the query that the cursor stands in, up to it: after white space, a sign or an open parenthesis. */
function partBefore(query: string, cursor: number): { from: number; text: string } {
  let from = 0;
  let isQuoted = false;
  for (let index = 0; index < cursor; index++) {
    if (query[index] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && /[\s(]/.test(query[index] ?? "")) from = index + 1;
  }
  if (query[from] === "-") from += 1;
  return { from, text: query.slice(from, cursor) };
}

const matches = (typed: string, ...texts: readonly string[]) => {
  const sought = fold(typed);
  return texts.some((text) => {
    const folded = fold(text);
    return folded.startsWith(sought) || folded.split(/[\s-]+/).some((word) => word.startsWith(sought));
  });
};

function fieldSuggestions(typed: string): Suggestion[] {
  const all = [
    ...fieldNames.map((name) => ({ name, description: fields[name].description as string })),
    ...Object.entries(directives).map(([name, description]) => ({ name, description })),
  ];
  return all
    .filter(({ name }) => name.startsWith(typed.toLowerCase()))
    .map(({ name, description }) => ({ insert: `${name}:`, label: `${name}:`, description }));
}

function recordSuggestions(vocabulary: Vocabulary, field: FieldName, typed: string, language: string): Suggestion[] {
  const { values } = fields[field];
  if (values.kind !== "record") return [];
  const sought = fold(typed);
  const called = vocabulary.calledIn(values.record, language);
  // An exact beginning comes before a word inside a name, the reader's language before others, the shorter name before the longer.
  const rank = ({ id, name }: Name) =>
    (fold(name) === sought ? 0 : fold(name).startsWith(sought) ? 2 : 4) + (called.get(id) === name ? 0 : 1);
  const found = vocabulary
    .names(values.record)
    .filter(({ id, name }) => matches(typed, name) || id.startsWith(sought))
    .sort((a, b) => rank(a) - rank(b) || a.name.length - b.name.length || (a.id < b.id ? -1 : 1));
  const first = new Map(found.toReversed().map((name) => [name.id, name]));
  return found
    .filter((name) => first.get(name.id) === name)
    .map(({ id, name }) => ({ insert: id, label: name === id ? (called.get(id) ?? id) : name, description: id }));
}

function choiceSuggestions(choices: readonly string[], typed: string): Suggestion[] {
  return choices
    .filter((choice) => choice.startsWith(typed.toLowerCase()))
    .map((choice) => ({ insert: choice, label: choice, description: "" }));
}

function stanceSuggestions(vocabulary: Vocabulary, typed: string): Suggestion[] {
  const questions = vocabulary.records.questions().filter(({ kind }) => kind === "stance");
  return questions
    .filter(({ id, text }) => matches(typed, id, text))
    .map(({ id, text }) => ({ insert: `${id}=`, label: id, description: text }));
}

function textSuggestions(vocabulary: Vocabulary, field: FieldName, typed: string): Suggestion[] {
  const values = new Set(vocabulary.records.sources().map((source) => (field === "language" ? source.language : source.publisher)));
  return [...values]
    .filter((value) => matches(typed, value))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((value) => ({ insert: printValue(value), label: value, description: "" }));
}

function valueSuggestions(vocabulary: Vocabulary, field: FieldName, typed: string, language: string): Suggestion[] {
  const { values } = fields[field];
  switch (values.kind) {
    case "record":
      return recordSuggestions(vocabulary, field, typed, language);
    case "choice":
      return choiceSuggestions(values.choices, typed);
    case "stance":
      return typed.includes("=") ? [] : stanceSuggestions(vocabulary, typed);
    case "text":
      return textSuggestions(vocabulary, field, typed);
    default:
      return [];
  }
}

/** Values after the last comma, or after "=" of a stance, are the ones being typed. */
function valueStart(value: string): number {
  return Math.max(value.lastIndexOf(","), value.lastIndexOf("=")) + 1;
}

/**
 * Ways to go on with a query where the cursor stands: fields, names in any of the languages, words of a field.
 *
 * @param query - the query as typed so far; it need not be one that can be read.
 * @param cursor - where the cursor stands, in letters from 0.
 * @param language - the language of names where several fit: English unless told otherwise.
 * @example
 * ledger.suggest("claimant:국정", 11).items[0]; // { insert: "nis", label: "국정원", … }
 */
export function suggest(vocabulary: Vocabulary, query: string, cursor: number, language = "en"): Suggestions {
  const { from, text } = partBefore(query, cursor);
  const colon = text.indexOf(":");
  if (colon < 0) return { from, to: cursor, items: text === "" ? [] : fieldSuggestions(text).slice(0, most) };
  const name = text.slice(0, colon).toLowerCase();
  const value = text.slice(colon + 1);
  const start = valueStart(value);
  const typed = value.slice(start).replace(/^[-"]/, "");
  const to = cursor;
  const at = from + colon + 1 + start;
  const of = (items: readonly Suggestion[]) => ({ from: at, to, items: items.slice(0, most) });
  if (name === "sort")
    return of(
      choiceSuggestions(sortFields, typed).map((one) => ({ ...one, insert: `${value.startsWith("-", start) ? "-" : ""}${one.insert}` })),
    );
  if (!isField(name)) return of([]);
  if (fields[name].values.kind === "stance" && value.includes("=")) return of(choiceSuggestions(answers, typed));
  return of(valueSuggestions(vocabulary, name, typed, language));
}
