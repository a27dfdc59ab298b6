import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { EdtfDate } from "../model/date.js";
import type { Source } from "../model/source.js";
import { wordList } from "../wording/lists.js";
import { shortName } from "../wording/names.js";

/** A document with what it carries, as a bibliography lists it. */
export interface BibliographyEntry {
  readonly source: Source;
  /** The title; in square brackets where the headline was not seen and it only describes the document. */
  readonly title: string;
  /** The claims it carries and through whom, in words. */
  readonly note: string;
}

/** The documents behind claims, each once, by day of publication; the documents of the whole view where no claims are given. */
export function bibliographyOf(records: Records, claims: readonly Claim[]): readonly BibliographyEntry[] {
  const carried = new Map<string, string[]>();
  for (const claim of claims) {
    const claimants = wordList(claim.claimants.map((id) => shortName(records.need("actor", id))));
    for (const { source, via, locator } of claim.citations) {
      const chain = via.length === 0 ? "" : `, through ${wordList(via.map((id) => shortName(records.need("actor", id))))}`;
      const place = locator === undefined ? "" : `, ${locator}`;
      carried.set(source, [...(carried.get(source) ?? []), `${claim.id} (${claimants}${chain}${place})`]);
    }
  }
  const entries = [...carried].map(([id, notes]): BibliographyEntry => {
    const source = records.need("source", id);
    return { source, title: source.titleIsDescription ? `[${source.title}]` : source.title, note: `Carries ${notes.join("; ")}.` };
  });
  const dayOf = ({ source }: BibliographyEntry) => source.published?.earliest ?? "9999";
  return entries.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.source.id < b.source.id ? -1 : 1));
}

/** Year, month and day of a date, as far as it says them; of a stretch of days, those of its first. */
export function partsOf({ edtf, earliest }: EdtfDate): readonly number[] {
  const known = edtf.split("/")[0]?.replace(/[~?%]/g, "") ?? earliest;
  return earliest.split("-").slice(0, known.split("-").length).map(Number);
}

/** Whether a date is not certain, or a stretch of days. */
export const isCirca = ({ edtf }: EdtfDate): boolean => /[~?%/]/.test(edtf);
