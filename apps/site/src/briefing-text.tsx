import type { BriefingSentence, SentencePart } from "@tumen/core";
import type { AsOf } from "./as-of";
import { RecordLink } from "./day-link";

/** How many sentences a paragraph holds at most. */
const paragraphLength = 3;

function Part({ part, asOf }: { readonly part: SentencePart; readonly asOf: AsOf }) {
  switch (part.kind) {
    case "text":
      return part.text;
    case "actor":
      return (
        <RecordLink kind="actor" id={part.actor} asOf={asOf} className="actor">
          {part.text}
        </RecordLink>
      );
    case "quantity":
      return (
        <RecordLink kind="claim" id={part.claim} asOf={asOf} className="figure">
          {part.text}
        </RecordLink>
      );
    case "footnote":
      return (
        <a className="mark" href={`#note-${part.number}`}>
          <span className="sr-only">Note </span>
          {part.number}
        </a>
      );
  }
}

function Sentence({ sentence, asOf }: { readonly sentence: BriefingSentence; readonly asOf: AsOf }) {
  return (
    <span className={sentence.kind === "ledger" ? "about-ledger" : undefined}>
      {sentence.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no identity but their place
        <Part key={index} part={part} asOf={asOf} />
      ))}{" "}
    </span>
  );
}

/** The sentences of a section as paragraphs of about equal length. */
export function BriefingText({ sentences, asOf }: { readonly sentences: readonly BriefingSentence[]; readonly asOf: AsOf }) {
  const paragraphs = Math.ceil(sentences.length / paragraphLength);
  const length = Math.ceil(sentences.length / paragraphs);
  const groups = Array.from({ length: paragraphs }, (_, index) => sentences.slice(index * length, (index + 1) * length));
  return (
    <div className="briefing-text">
      {groups.map((group) => (
        <p key={group[0]?.text}>
          {group.map((sentence) => (
            <Sentence key={sentence.text} sentence={sentence} asOf={asOf} />
          ))}
        </p>
      ))}
    </div>
  );
}
