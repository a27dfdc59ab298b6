import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { Day, EdtfDate } from "../model/date.js";
import type { Source } from "../model/source.js";
import { gradeLabels } from "../wording/labels.js";
import { wordCount } from "../wording/lists.js";
import { claimNote } from "./claim-note.js";
import { documentTitle, licence, oneLine, provenanceOf } from "./provenance.js";

/** A document with what it carries, as a bibliography lists it. */
export interface BibliographyEntry {
  readonly source: Source;
  /** The title; in square brackets where the headline was not seen and it only describes the document. */
  readonly title: string;
  /** Which claims it carries, by id, and the licence of what is said of them. */
  readonly summary: string;
  /** What kind of document it is to the ledger, then a note for each claim it carries: who claimed what, when, through whom. */
  readonly notes: readonly string[];
}

function documentNote({ grade, copies, archive }: Source): string {
  const copied = copies === undefined ? "" : ` Repeats the text of ${copies}.`;
  const archived = archive === undefined ? "" : ` Archived copy: ${archive}`;
  return `Grade ${grade}: ${gradeLabels[grade]}.${copied}${archived}`;
}

function summaryOf(claims: readonly Claim[], day: Day | undefined): string {
  const ledger = `the Tumen ledger${day === undefined ? "" : ` as of ${day}`} (${licence.name}, ${licence.credit})`;
  if (claims.length === 0) return `Carries no claim of ${ledger}.`;
  return `Carries ${wordCount(claims.length, "claim")} of ${ledger}: ${claims.map(({ id }) => id).join(", ")}.`;
}

function entryOf(records: Records, source: Source, claims: readonly Claim[]): BibliographyEntry {
  const notes = claims.flatMap((claim) => {
    const provenance = provenanceOf(records, claim);
    const document = provenance.documents.find((one) => one.source.id === source.id);
    return document === undefined ? [] : [oneLine(claimNote(records, provenance, document))];
  });
  return {
    source,
    title: oneLine(documentTitle(source)),
    summary: summaryOf(claims, records.day),
    notes: [documentNote(source), ...notes],
  };
}

const dayOf = ({ published }: Source) => published?.earliest ?? "9999";

const byDay = (a: Source, b: Source) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id < b.id ? -1 : 1);

/** The documents behind claims, each once, by day of publication, with those of the claims that it carries. */
export function bibliographyOf(records: Records, claims: readonly Claim[]): readonly BibliographyEntry[] {
  const carried = new Map<string, Set<Claim>>();
  for (const claim of claims) {
    for (const { source } of claim.citations) carried.set(source, (carried.get(source) ?? new Set()).add(claim));
  }
  return [...carried.keys()]
    .map((id): Source => records.need("source", id))
    .sort(byDay)
    .map((source) => entryOf(records, source, [...(carried.get(source.id) ?? [])]));
}

/** Documents, each once, by day of publication, with every claim of the view that they carry. */
export function bibliographyOfSources(records: Records, sources: readonly Source[]): readonly BibliographyEntry[] {
  return [...new Map(sources.map((source) => [source.id, source])).values()]
    .sort(byDay)
    .map((source) => entryOf(records, source, records.claims({ source: source.id })));
}

/** Year, month and day of a date, as far as it says them; of a stretch of days, those of its first. */
export function partsOf({ edtf, earliest }: EdtfDate): readonly number[] {
  return partsOfDay(edtf.split("/")[0] ?? edtf, earliest);
}

/** The same for the last day of a stretch of days; undefined for any other date. */
export function lastPartsOf({ edtf, latest }: EdtfDate): readonly number[] | undefined {
  const [, last] = edtf.split("/");
  return last === undefined ? undefined : partsOfDay(last, latest);
}

const partsOfDay = (written: string, day: Day): readonly number[] =>
  day.split("-").slice(0, written.replace(/[~?%]/g, "").split("-").length).map(Number);

/** Whether the date is approximate or uncertain. */
export const isCirca = ({ edtf }: EdtfDate): boolean => /[~?%]/.test(edtf);
