import { capitalise } from "./lists.js";
import type { WordedText } from "./wording.js";

/** A piece of a sentence before its footnotes are numbered. `lang` marks English within another language. */
export type DraftPart =
  | { readonly kind: "text"; readonly text: string; readonly lang?: "en" }
  | { readonly kind: "actor"; readonly text: string; readonly actor: string; readonly lang?: "en" }
  | { readonly kind: "quantity"; readonly text: string; readonly claim: string }
  | { readonly kind: "note"; readonly claim: string }
  | { readonly kind: "query"; readonly question: string; readonly text: string };

/** A piece of words, or the name of an actor. */
export type WordsOrActor = Extract<DraftPart, { readonly kind: "text" | "actor" }>;

export const text = (words: string): WordsOrActor => ({ kind: "text", text: words });
export const note = (claim: string): DraftPart => ({ kind: "note", claim });

/** The name of an actor, marked where it is English for want of the reader's language. */
export const actorPart = ({ text: name, isFallback }: WordedText, actor: string): WordsOrActor => ({
  kind: "actor",
  text: name,
  actor,
  ...(isFallback ? { lang: "en" } : {}),
});

/** The words of a draft, without its notes. */
export const wordsOf = (parts: readonly DraftPart[]): string =>
  parts.map((part) => ("text" in part && part.kind !== "query" ? part.text : "")).join("");

/** Joins parts as a list: a, b and c. */
export function listParts(items: readonly (readonly DraftPart[])[], last = " and "): DraftPart[] {
  return items.flatMap((item, index) => {
    if (index === 0) return [...item];
    return [text(index === items.length - 1 ? last : ", "), ...item];
  });
}

/** Ends a sentence: a capital at its start, a full stop, and the notes that stand at its end after the stop. */
export function finish(parts: readonly DraftPart[]): DraftPart[] {
  let last = parts.length;
  while (last > 0 && (parts[last - 1]?.kind === "note" || parts[last - 1]?.kind === "query")) last -= 1;
  const sentence = [...parts.slice(0, last), text("."), ...parts.slice(last)];
  const first = sentence.findIndex((part) => part.kind !== "note" && part.kind !== "query");
  return sentence.map((part, index) => (index === first && "text" in part ? { ...part, text: capitalise(part.text) } : part));
}
