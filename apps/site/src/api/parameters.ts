import { addDays, type Day, InvalidDayError, isDay, nearest, type RecordKind } from "@tumen/core";
import { defaultLocale, isLocale, type Locale, locales } from "../reading/locale";
import { latestDay, today } from "../reading/reading";
import { ApiError } from "./api-error";

/** A parameter of the query of an address: what it means, and how it is read. */
export interface Parameter<Value = unknown> {
  readonly description: string;
  /** Its JSON Schema. */
  readonly schema: object;
  readonly example?: string;
  readonly isRequired?: true;
  /** @throws ApiError if the text has no such meaning. */
  readonly read: (text: string, name: string) => Value;
}

/** The parameters of a route by their names. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** What was asked for, by the names of the parameters. */
export type Asked<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends Parameter<infer Value>
    ? P[Name] extends { readonly isRequired: true }
      ? Value
      : Value | undefined
    : never;
};

/** The longest query that is read. */
export const longestQuery = 2000;

const invalid = (name: string, text: string, expected: string, suggestions: readonly string[] = []) =>
  new ApiError(400, "invalid-parameter", `${name} is "${text.slice(0, 60)}": expected ${expected}`, {
    expected,
    ...(suggestions.length > 0 ? { suggestions } : {}),
  });

const toCome = (name: string, text: string, last: Day) =>
  new ApiError(400, "day-to-come", `${name} is ${text}, which has not come yet: the last day with something new is ${last}`, {
    expected: "a day that has come",
    suggestions: [last],
  });

/** The last day that has come somewhere on earth. */
const lastDayAnywhere = (): Day => addDays(today(), 1);

const day = (description: string) => ({
  description: `${description} A day that has not come yet is refused.`,
  schema: { type: "string", format: "date" },
  example: "2024-12-27",
  read: (text: string, name: string) => {
    if (!isDay(text)) throw new InvalidDayError(text.slice(0, 60));
    if (text > lastDayAnywhere()) throw toCome(name, text, latestDay());
    return text;
  },
});

const choice = <const Choice extends string>(description: string, choices: readonly Choice[]) => ({
  description,
  schema: { type: "string", enum: choices },
  read: (text: string, name: string): Choice => {
    const found = choices.find((one) => one === text);
    if (found === undefined) throw invalid(name, text, `one of ${choices.join(", ")}`, nearest(text, choices));
    return found;
  },
});

const wholeNumber = (description: string, most?: number) => ({
  description,
  schema: { type: "integer", minimum: 0, ...(most === undefined ? {} : { maximum: most }) },
  read: (text: string, name: string) => {
    const number = Number(text);
    if (!/^\d{1,9}$/.test(text) || (most !== undefined && number > most))
      throw invalid(name, text, most === undefined ? "a whole number" : `a whole number from 0 to ${most}`);
    return number;
  },
});

const text = (description: string, example: string, most = longestQuery) => ({
  description,
  schema: { type: "string", maxLength: most },
  example,
  read: (value: string, name: string) => {
    if (value.length > most) throw new ApiError(414, "address-too-long", `${name} has ${value.length} letters: expected at most ${most}`);
    return value;
  },
});

const recordKinds = [
  "claim",
  "actor",
  "event",
  "question",
  "place",
  "materiel",
  "source",
  "topic",
] as const satisfies readonly RecordKind[];

const kinds = {
  ...choice("Kinds of record, joined by commas; all unless told otherwise.", recordKinds),
  schema: { type: "string" },
  example: "actor,event",
  read: (value: string, name: string): readonly RecordKind[] => value.split(",").map((one) => parameters.kind.read(one, name)),
};

/** The parameters that more than one route has, and those of one. */
export const parameters = {
  asOf: day("The ledger as it could be read on a day; the latest unless told otherwise."),
  v: text(
    "The version of the data that is asked for, as the header Tumen-Data names it, so that the answer of a day never changes; or the version of the package alone, as pages name it.",
    "",
    60,
  ),
  query: text(
    "A query in the query language: which claims, in which order. Every claim where it is left out.",
    "claimant:rok question:killed",
  ),
  searched: { ...text("Names, words, ids, in any of the languages.", "zelensky", 200), isRequired: true },
  typed: { ...text("The query as typed so far.", "claimant:zelen"), isRequired: true },
  cursor: wholeNumber("Where the cursor stands, in letters from 0; at the end unless told otherwise."),
  offset: wholeNumber("How many to leave out at the start."),
  limit: wholeNumber("How many to give at most: 50 unless told otherwise; in formats other than JSON all of them.", 1000),
  from: { ...day("The day after which the changes begin."), isRequired: true },
  to: day("The day with which the changes end; the latest unless told otherwise."),
  by: choice<"day" | "week" | "month">("How the time axis is cut; month unless told otherwise.", ["day", "week", "month"]),
  lang: choice<Locale>(`The language of the words; ${defaultLocale} unless told otherwise.`, locales),
  kind: choice("A kind of record.", recordKinds),
  kinds,
} as const satisfies Parameters;

/** The language asked for, else that of the site. */
export const localeOf = (asked: string | undefined): Locale => (isLocale(asked) ? asked : defaultLocale);

/**
 * Reads the parameters of an address.
 *
 * @throws ApiError if one is unknown, missing, or has no such meaning.
 */
export function readParameters<P extends Parameters>(known: P, given: URLSearchParams): Asked<P> {
  for (const name of given.keys()) {
    if (Object.hasOwn(known, name)) continue;
    const names = Object.keys(known);
    const problem = `There is no parameter "${name.slice(0, 40)}" here: expected ${names.join(", ")}`;
    throw new ApiError(400, "unknown-parameter", problem, { expected: names.join(", "), suggestions: nearest(name.toLowerCase(), names) });
  }
  const read = Object.entries(known).map(([name, parameter]) => {
    const value = given.get(name);
    if (value !== null) return [name, parameter.read(value, name)] as const;
    if (parameter.isRequired) throw new ApiError(400, "missing-parameter", `The parameter "${name}" is missing`, { expected: name });
    return [name, undefined] as const;
  });
  return Object.fromEntries(read) as Asked<P>;
}
