import { type BriefingFootnote, type ClaimFootnote, countingsOf, type Source } from "@tumen/core";
import type { ReactNode } from "react";
import { RecordLink } from "../parts/day-link";
import { ExternalLink } from "../parts/external-link";
import { joined } from "../parts/joined";
import { WholeDates } from "../parts/whole-dates";
import { Listed } from "../parts/worded";
import type { Reading } from "../reading/reading";

/** Documents a note names before it leads to the rest. */
const documentsShown = 2;

const documentLink = ({ url, publisher }: Source): ReactNode => <ExternalLink url={url}>{publisher}</ExternalLink>;

function Documents({ note, reading }: { readonly note: ClaimFootnote; readonly reading: Reading }) {
  const shown = note.sources.slice(0, documentsShown);
  const left = note.sources.length - shown.length;
  return (
    <>
      {joined(shown.flatMap((source, index) => [index > 0 ? ", " : "", documentLink(source)]))}
      {left > 0 && " "}
      {left > 0 &&
        reading.t.rich("briefing.more", {
          count: String(left),
          link: (label) => (
            <RecordLink kind="claim" id={note.claim.id} reading={reading}>
              {label}
            </RecordLink>
          ),
        })}
    </>
  );
}

function ClaimNote({ note, reading }: { readonly note: ClaimFootnote; readonly reading: Reading }) {
  const { claim, sources, origins } = note;
  const { words } = reading;
  return (
    <>
      <RecordLink kind="claim" id={claim.id} reading={reading} className="link who">
        <Listed reading={reading} names={claim.claimants.map((id) => words.short(reading.view.need("actor", id)))} />
        {claim.said ? `, ${words.date(claim.said, { short: true })}` : ""}
      </RecordLink>
      {countingsOf(claim).map((counting) => `, ${words.labels.counting[counting]}`)}: <Documents note={note} reading={reading} /> ·{" "}
      {words.count(sources.length, "document")}; {words.origins(origins)}
    </>
  );
}

function Note({ note, children }: { readonly note: BriefingFootnote; readonly children: ReactNode }) {
  return (
    <li id={`note-${note.number}`} value={note.number}>
      {children}
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
      <summary>
        {first === last
          ? reading.t("briefing.oneNote", { number: String(first) })
          : reading.t("briefing.notes", { first: String(first), last: String(last) })}
      </summary>
      <ol>
        {notes.map((note) => (
          <Note key={note.number} note={note}>
            {note.kind === "claim" ? (
              <ClaimNote note={note} reading={reading} />
            ) : (
              reading.t.rich("briefing.asked", {
                query: () => (
                  <RecordLink kind="question" id={note.question} reading={reading}>
                    <WholeDates text={note.text} locale={reading.locale} />
                  </RecordLink>
                ),
              })
            )}
          </Note>
        ))}
      </ol>
    </details>
  );
}
