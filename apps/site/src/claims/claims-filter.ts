import type { ClaimFilter, RecordKind } from "@tumen/core";
import { isDay, shortName, wordDay } from "@tumen/core";
import { firstOf, type Reading } from "../reading/reading";

/** What a list of claims can be narrowed to by its address: the field, the kind of record it names, and its words. */
const fields = [
  { field: "claimant", kind: "actor", words: "by" },
  { field: "actor", kind: "actor", words: "about" },
  { field: "relay", kind: "actor", words: "passed on by" },
  { field: "topic", kind: "topic", words: "on" },
  { field: "question", kind: "question", words: "that answer" },
] as const satisfies readonly { field: keyof ClaimFilter; kind: RecordKind; words: string }[];

/** A list of claims as its address asks for it. */
export interface ClaimsWanted {
  readonly filter: ClaimFilter;
  /** The part of the address that asks for it. */
  readonly query: Readonly<Record<string, string>>;
  /** What is wanted, in words that follow "Claims". */
  readonly words: string;
  /** Values that name nothing in the ledger. */
  readonly unknown: readonly string[];
}

function nameOf(kind: (typeof fields)[number]["kind"], id: string, { view }: Reading): string | undefined {
  if (kind === "question") return view.record("question", id)?.text.replace(/^(.*)$/, "“$1”");
  if (kind === "topic") return view.record("topic", id)?.title.toLowerCase();
  const actor = view.record("actor", id);
  return actor && shortName(actor);
}

/** Reads the filter of a list of claims from the query of its address. */
export function claimsWanted(parameters: Readonly<Record<string, string | string[] | undefined>>, reading: Reading): ClaimsWanted {
  const filter: Partial<Record<(typeof fields)[number]["field"], string>> = {};
  const words: string[] = [];
  const unknown: string[] = [];
  for (const { field, kind, words: relation } of fields) {
    const id = firstOf(parameters[field]);
    if (id === undefined || id === "") continue;
    const name = nameOf(kind, id, reading);
    if (name === undefined) unknown.push(id);
    else {
      filter[field] = id;
      words.push(`${relation} ${name}`);
    }
  }
  const day = firstOf(parameters.public);
  if (day === undefined || day === "") return { filter, query: filter, words: words.join(" "), unknown };
  if (!isDay(day)) return { filter, query: filter, words: words.join(" "), unknown: [...unknown, day] };
  words.push(`that became public on ${wordDay(day)}`);
  return { filter: { ...filter, public: { from: day, to: day } }, query: { ...filter, public: day }, words: words.join(" "), unknown };
}
