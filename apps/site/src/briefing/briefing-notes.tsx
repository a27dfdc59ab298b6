import { type BriefingFootnote, type ClaimFootnote, countingLabels, wordCount, wordDate, wordList, wordOrigins } from "@tumen/core";
import type { ReactNode } from "react";
import { RecordLink } from "../parts/day-link";
import { ExternalLink } from "../parts/external-link";
import type { Reading } from "../reading/reading";

/** Documents a note names before it leads to the rest. */
const documentsShown = 2;

function Documents({ note, reading }: { readonly note: ClaimFootnote; readonly reading: Reading }) {
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
          <RecordLink kind="claim" id={note.claim.id} reading={reading}>
            {left} more
          </RecordLink>
        </span>
      )}
    </>
  );
}

function ClaimNote({ note, reading }: { readonly note: ClaimFootnote; readonly reading: Reading }) {
  const { claim, claimants, sources, origins } = note;
  const counts = claim.quantities.map((quantity) => quantity.counts).find((counting) => counting !== "all");
  return (
    <>
      <RecordLink kind="claim" id={claim.id} reading={reading} className="link who">
        {wordList(claimants)}
        {claim.said ? `, ${wordDate(claim.said, { short: true })}` : ""}
      </RecordLink>
      {counts ? `, ${countingLabels[counts]}` : ""}: <Documents note={note} reading={reading} /> · {wordCount(sources.length, "document")};{" "}
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
export function BriefingNotes({ notes, reading }: { readonly notes: readonly BriefingFootnote[]; readonly reading: Reading }) {
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
              <ClaimNote note={note} reading={reading} />
            ) : (
              <>
                The ledger was asked:{" "}
                <RecordLink kind="question" id={note.question} reading={reading}>
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
