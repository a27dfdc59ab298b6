import type { WordedText } from "@tumen/core/wording";
import { createElement, Fragment, type ReactNode } from "react";
import type { Reading } from "../reading/reading";

/** A text in the reader's language; marked as English where the ledger has it in English only. */
export function Worded({ text }: { readonly text: WordedText }) {
  return text.isFallback ? <span lang={text.lang}>{text.text}</span> : text.text;
}

/** Stands for an item while the language says what comes between items. */
const placeholder = "\u0000";

interface ListedProps {
  readonly reading: Reading;
  readonly items: readonly ReactNode[];
}

/** Items as a list in a sentence of the reader's language: a, b and c. */
export function Listed({ reading, items }: ListedProps) {
  const between = reading.words.list(items.map(() => placeholder)).split(placeholder);
  return joined(items.flatMap((item, index) => [between[index], item]));
}

interface EnglishProps {
  readonly reading: Reading;
  readonly children: ReactNode;
}

/** What the ledger has in English only, such as a statement: marked where the page is in another language. */
export function English({ reading, children }: EnglishProps) {
  return reading.locale === "en" ? children : <span lang="en">{children}</span>;
}

/**
 * Nodes one after another. They are no list whose items could move, and so need no keys, each of which would be sent to the browser
 * together with a fragment around every text.
 */
export const joined = (nodes: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...nodes);
