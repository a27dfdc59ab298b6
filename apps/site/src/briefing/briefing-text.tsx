import type { BriefingSentence, SentencePart } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import type { Reading } from "../reading/reading";

/** How many sentences a paragraph holds at most. */
const paragraphLength = 3;

/** The language of a part that stands in English among words of another language. */
const langOf = ({ lang }: { readonly lang?: string | undefined }) => (lang === undefined ? {} : { lang });

function Part({ part, reading }: { readonly part: SentencePart; readonly reading: Reading }) {
  switch (part.kind) {
    case "text":
      return part.lang === undefined ? part.text : <span lang={part.lang}>{part.text}</span>;
    case "actor":
      return (
        <RecordLink kind="actor" id={part.actor} reading={reading} className="actor">
          <span {...langOf(part)}>{part.text}</span>
        </RecordLink>
      );
    case "quantity":
      return (
        <RecordLink kind="claim" id={part.claim} reading={reading} className="figure">
          {part.text}
        </RecordLink>
      );
    case "footnote":
      return (
        <a className="mark" href={`#note-${part.number}`}>
          <span className="sr-only">{reading.t("briefing.note")} </span>
          {part.number}
        </a>
      );
  }
}

function Sentence({ sentence, reading }: { readonly sentence: BriefingSentence; readonly reading: Reading }) {
  return (
    <span className={sentence.kind === "ledger" ? "about-ledger" : undefined}>
      {sentence.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no identity but their place
        <Part key={index} part={part} reading={reading} />
      ))}{" "}
    </span>
  );
}

/** The sentences of a section as paragraphs of about equal length. */
export function BriefingText({ sentences, reading }: { readonly sentences: readonly BriefingSentence[]; readonly reading: Reading }) {
  const paragraphs = Math.ceil(sentences.length / paragraphLength);
  const length = Math.ceil(sentences.length / paragraphs);
  const groups = Array.from({ length: paragraphs }, (_, index) => sentences.slice(index * length, (index + 1) * length));
  return (
    <div className="briefing-text">
      {groups.map((group) => (
        <p key={group[0]?.text}>
          {group.map((sentence) => (
            <Sentence key={sentence.text} sentence={sentence} reading={reading} />
          ))}
        </p>
      ))}
    </div>
  );
}
