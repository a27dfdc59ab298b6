import type { RecordKind } from "@tumen/core";
import type { AsOf } from "./as-of";

/** Kinds of record that have a page of their own. */
export type PagedKind = Extract<RecordKind, "claim" | "event" | "actor" | "source" | "question">;

/** The first part of the address of each kind's pages. */
export const folders = { claim: "claims", event: "events", actor: "actors", source: "sources", question: "questions" } as const;

/** The address of a record's page, without the day. */
export const recordPath = (kind: PagedKind, id: string): string => `/${folders[kind]}/${encodeURIComponent(id)}`;

/** The address of a page, with the day where the reader has chosen one. */
export function address(path: string, { asked }: Pick<AsOf, "asked">, query: Readonly<Record<string, string>> = {}): string {
  const parameters = new URLSearchParams(query);
  if (asked !== undefined) parameters.set("asOf", asked);
  const text = parameters.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** A part of an address as text; as it stands where it is not well encoded. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
