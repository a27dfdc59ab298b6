import type { RecordKind } from "@tumen/core";
import type { Chosen } from "./reading";

/** The first part of the address of each kind's pages. */
export const folders = {
  claim: "claims",
  event: "events",
  actor: "actors",
  place: "places",
  materiel: "weapons",
  source: "sources",
  question: "questions",
} as const satisfies Partial<Record<RecordKind, string>>;

/** Kinds of record that have a page of their own. */
export type PagedKind = keyof typeof folders;

/** Says whether records of a kind have a page of their own. */
export const hasPage = (kind: RecordKind): kind is PagedKind => kind in folders;

/** The path of a record's page, without the language and the day. */
export const recordPath = (kind: PagedKind, id: string): string => `/${folders[kind]}/${encodeURIComponent(id)}`;

/** The address of a page in the reader's language, with the day where the reader has chosen one. */
export function address(path: string, { locale, asked }: Chosen, query: Readonly<Record<string, string>> = {}): string {
  const parameters = new URLSearchParams(query);
  if (asked !== undefined) parameters.set("asOf", asked);
  const text = parameters.toString();
  const whole = `/${locale}${path === "/" ? "" : path}`;
  return text === "" ? whole : `${whole}?${text}`;
}

/** A part of an address as text; as it stands where it is not well encoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
