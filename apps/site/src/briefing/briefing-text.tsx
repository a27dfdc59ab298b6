import type { BriefingSentence, SentencePart } from "@tumen/core";
import type { ReactNode } from "react";
import { RecordLink } from "../parts/day-link";
import { joined } from "../parts/joined";
import { namedPart } from "../parts/named-parts";
import type { Reading } from "../reading/reading";

/** How many sentences a paragraph holds at most. */
const paragraphLength = 3;

function worded(part: SentencePart, reading: Reading): ReactNode {
  switch (part.kind) {
    case "text":
    case "actor":
      return namedPart(part, reading, "actor");
    case "quantity":
      return (
        <RecordLink kind="claim" id={part.claim} reading={reading} className="figure">
          {part.text}
        </RecordLink>
      );
    case "footnote":
      return (
        <a className="mark" href={`#note-${part.number}`} aria-label={`${reading.t("briefing.note")} ${part.number}`}>
          {part.number}
        </a>
      );
  }
}

function sentenceOf({ kind, parts }: BriefingSentence, reading: Reading): ReactNode {
  const words = joined([...parts.map((part) => worded(part, reading)), " "]);
  return kind === "ledger" ? <span className="about-ledger">{words}</span> : words;
}

const paragraphOf = (sentences: readonly BriefingSentence[], reading: Reading): ReactNode => (
  <p>{joined(sentences.map((sentence) => sentenceOf(sentence, reading)))}</p>
);

/** The sentences of a section as paragraphs of about equal length. */
export function BriefingText({ sentences, reading }: { readonly sentences: readonly BriefingSentence[]; readonly reading: Reading }) {
  const paragraphs = Math.ceil(sentences.length / paragraphLength);
  const length = Math.ceil(sentences.length / paragraphs);
  const groups = Array.from({ length: paragraphs }, (_, index) => sentences.slice(index * length, (index + 1) * length));
  return <div className="briefing-text">{joined(groups.map((group) => paragraphOf(group, reading)))}</div>;
}
