import type { Records } from "../ledger/records.js";
import type { Actor } from "../model/actor.js";
import { capitalise, countWords } from "../wording/lists.js";
import { proseName } from "../wording/names.js";

/** A piece of a sentence before its footnotes are numbered. */
export type DraftPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "actor"; readonly text: string; readonly actor: string }
  | { readonly kind: "quantity"; readonly text: string; readonly claim: string }
  | { readonly kind: "note"; readonly claim: string }
  | { readonly kind: "query"; readonly question: string; readonly text: string };

/** A sentence before its footnotes are numbered. */
export interface Draft {
  readonly kind: "attributed" | "ledger";
  readonly parts: readonly DraftPart[];
}

export const text = (words: string): DraftPart => ({ kind: "text", text: words });
export const note = (claim: string): DraftPart => ({ kind: "note", claim });

/** The words of a draft, without its notes. */
export const wordsOf = (parts: readonly DraftPart[]): string =>
  parts.map((part) => ("text" in part && part.kind !== "query" ? part.text : "")).join("");

/** How many words a draft has. */
export const lengthOf = (parts: readonly DraftPart[]): number => countWords(wordsOf(parts));

/** Names actors in one section: in full the first time, briefly after that. */
export class Naming {
  #named = new Set<string>();
  #brief = false;

  constructor(readonly records: Records) {}

  /** The name of the actor, as a part. */
  part(actor: Actor): DraftPart {
    const mention = this.#brief || this.#named.has(actor.id) ? "then" : "first";
    return { kind: "actor", actor: actor.id, text: proseName(actor, mention) };
  }

  /** Makes a sentence that names in full what is named for the first time; if it grows too long, one that names briefly. */
  within(most: number, make: () => DraftPart[]): DraftPart[] {
    const full = make();
    if (lengthOf(full) <= most) return full;
    this.#brief = true;
    const brief = make();
    this.#brief = false;
    return brief;
  }

  /** Remembers who a finished sentence has named. */
  remember(parts: readonly DraftPart[]): void {
    for (const part of parts) if (part.kind === "actor") this.#named.add(part.actor);
  }
}

/** Joins parts as a list: a, b and c. */
export function listParts(items: readonly (readonly DraftPart[])[], conjunction: "and" | "or" = "and"): DraftPart[] {
  return items.flatMap((item, index) => {
    if (index === 0) return [...item];
    return [text(index === items.length - 1 ? ` ${conjunction} ` : ", "), ...item];
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
