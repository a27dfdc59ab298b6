import { DayLink } from "../parts/day-link";
import { type PagedKind, recordPath } from "../reading/address";
import { ledgerVersion } from "../reading/ledger-version";
import type { Reading } from "../reading/reading";

/** Formats in which a record can be cited, by the kinds that can. */
const citeFormats = { bibtex: "BibTeX", ris: "RIS", "csl-json": "CSL-JSON" } as const;

/** The folder of the interface for programs, for the kinds that can be cited. */
const citable: Partial<Record<PagedKind, string>> = { claim: "claims", source: "sources" };

interface RecordLineProps {
  readonly kind: PagedKind;
  readonly id: string;
  readonly reading: Reading;
}

function Cite({ kind, id, reading }: RecordLineProps) {
  const folder = citable[kind];
  if (folder === undefined) return null;
  return (
    <li>
      {reading.t("records.cite")}{" "}
      {Object.entries(citeFormats).map(([format, name], index) => (
        <span key={format}>
          {index > 0 ? ", " : ""}
          <a href={`/api/v1/${folder}/${encodeURIComponent(id)}?format=${format}&asOf=${reading.day}`} className="link">
            {name}
          </a>
        </span>
      ))}
    </li>
  );
}

/** The line at the foot of a record: its id, the version of the ledger, an address that keeps, how to cite it and how to report an error. */
export function RecordLine({ kind, id, reading }: RecordLineProps) {
  const { t } = reading;
  return (
    <ul className="record-line">
      <li>
        <code>{id}</code>
      </li>
      <li>{t("records.version", { version: ledgerVersion })}</li>
      <li>
        <DayLink reading={{ ...reading, asked: reading.day }} path={recordPath(kind, id)} query={{ v: ledgerVersion }} className="link">
          {t("records.permalink")}
        </DayLink>
      </li>
      <Cite kind={kind} id={id} reading={reading} />
      <li>
        <DayLink reading={reading} path="/report" query={{ kind, id }} className="link">
          {t("records.report")}
        </DayLink>
      </li>
    </ul>
  );
}
