import type { WordedText } from "@tumen/core/wording";
import type { ReactNode } from "react";
import type { Reading } from "../reading/reading";
import { joined } from "./joined";
import { WholeDates } from "./whole-dates";

/** A text in the reader's language; marked as English where the ledger has it in English only. */
export function Worded({ text }: { readonly text: WordedText }) {
  const words = <WholeDates text={text.text} locale={text.lang} />;
  return text.isFallback ? <span lang={text.lang}>{words}</span> : words;
}

interface ListedProps {
  readonly reading: Reading;
  readonly names: readonly WordedText[];
  /** What is shown for each name, such as a link of that name; the name alone where nothing is given. */
  readonly nodes?: readonly ReactNode[];
}

/** Names as a list in a sentence of the reader's language: a, b and c. What stands between two goes by their sounds in Korean. */
export function Listed({ reading, names, nodes = names.map((name) => <Worded key={name.text} text={name} />) }: ListedProps) {
  let rest = reading.words.list(names.map(({ text }) => text));
  const parts = names.flatMap(({ text }, index) => {
    const at = rest.indexOf(text);
    const before = rest.slice(0, at);
    rest = rest.slice(at + text.length);
    return [before, nodes[index]];
  });
  return joined([...parts, rest]);
}

interface EnglishProps {
  readonly reading: Reading;
  readonly children: ReactNode;
}

/** What the ledger has in English only, such as a statement: marked where the page is in another language. */
export function English({ reading, children }: EnglishProps) {
  const words = typeof children === "string" ? <WholeDates text={children} locale="en" /> : children;
  return reading.locale === "en" ? words : <span lang="en">{words}</span>;
}
