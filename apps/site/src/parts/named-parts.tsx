import type { WordsOrActor } from "@tumen/core/wording";
import type { ReactNode } from "react";
import type { Reading } from "../reading/reading";
import { RecordLink } from "./day-link";
import { joined } from "./joined";
import { Worded } from "./worded";

/** Words, or a name that leads to its actor; marked where they are there in English only. */
export function namedPart(part: WordsOrActor, reading: Reading, className = "link"): ReactNode {
  const words = <Worded text={{ text: part.text, lang: part.lang ?? reading.locale, isFallback: part.lang !== undefined }} />;
  if (part.kind === "text") return words;
  return (
    <RecordLink kind="actor" id={part.actor} reading={reading} className={className}>
      {words}
    </RecordLink>
  );
}

interface NamedPartsProps {
  readonly parts: readonly WordsOrActor[];
  readonly reading: Reading;
}

/** The parts of a sentence one after another. */
export const NamedParts = ({ parts, reading }: NamedPartsProps) => joined(parts.map((part) => namedPart(part, reading)));
