import { type BriefingFootnote, type ClaimFootnote, countingLabels, wordCount, wordDate, wordList, wordOrigins } from "@tumen/core";
import type { ReactNode } from "react";
import type { AsOf } from "./as-of";
import { RecordLink } from "./day-link";
import { ExternalLink } from "./external-link";

/** Documents a note names before it leads to the rest. */
const documentsShown = 2;

function Documents({ note, asOf }: { readonly note: ClaimFootnote; readonly asOf: AsOf }) {
  const shown = note.sources.slice(0, documentsShown);
  const left = note.sources.length - shown.length;
  return (
    <>
      {shown.map((source, index) => (
        <span key={source.id}>
          {index > 0 ? ", " : ""}
          <ExternalLink url={source.url}>{source.publisher}</ExternalLink>
        </span>
      ))}
      {left > 0 && (
        <span className="whitespace-nowrap">
          {" "}
          and{" "}
          <RecordLink kind="claim" id={note.claim.id} asOf={asOf}>
            {left} more
          </RecordLink>
        </span>
      )}
    </>
  );
}

function ClaimNote({ note, asOf }: { readonly note: ClaimFootnote; readonly asOf: AsOf }) {
  const { claim, claimants, sources, origins } = note;
  const counts = claim.quantities.map((quantity) => quantity.counts).find((counting) => counting !== "all");
  return (
    <>
      <RecordLink kind="claim" id={claim.id} asOf={asOf} className="link who">
        {wordList(claimants)}
        {claim.said ? `, ${wordDate(claim.said, { short: true })}` : ""}
      </RecordLink>
      {counts ? `, ${countingLabels[counts]}` : ""}: <Documents note={note} asOf={asOf} /> · {wordCount(sources.length, "document")};{" "}
      {wordOrigins(origins)}
    </>
  );
}

function Note({ note, children }: { readonly note: BriefingFootnote; readonly children: ReactNode }) {
  return (
    <li id={`note-${note.number}`}>
      <span className="number">{note.number}</span>
      <div>{children}</div>
    </li>
  );
}

/** The notes of a section: in the margin where there is room, folded under the text where there is none. */
export function BriefingNotes({ notes, asOf }: { readonly notes: readonly BriefingFootnote[]; readonly asOf: AsOf }) {
  const first = notes[0]?.number;
  const last = notes.at(-1)?.number;
  if (first === undefined) return null;
  return (
    <details className="notes">
      <summary>{first === last ? `Note ${first}` : `Notes ${first} to ${last}`}</summary>
      <ol>
        {notes.map((note) => (
          <Note key={note.number} note={note}>
            {note.kind === "claim" ? (
              <ClaimNote note={note} asOf={asOf} />
            ) : (
              <>
                The ledger was asked:{" "}
                <RecordLink kind="question" id={note.question} asOf={asOf}>
                  {note.text}
                </RecordLink>
              </>
            )}
          </Note>
        ))}
      </ol>
    </details>
  );
}
