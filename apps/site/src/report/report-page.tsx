import type { RecordKind } from "@tumen/core";
import { CopyButton } from "../parts/copy-button";
import { DayLink, RecordLink } from "../parts/day-link";
import { ExternalLink } from "../parts/external-link";
import { address, hasPage, type PagedKind, recordPath } from "../reading/address";
import { ledgerVersion } from "../reading/ledger-version";
import { firstOf, type Reading } from "../reading/reading";
import { siteOrigin } from "../reading/site-origin";

interface AskedRecord {
  readonly kind: PagedKind;
  readonly id: string;
  /** What the record says, in a line. */
  readonly says: string;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

function saysOf(kind: PagedKind, id: string, { view }: Reading): string | undefined {
  switch (kind) {
    case "claim":
      return view.record("claim", id)?.statement;
    case "event":
    case "source":
      return view.record(kind, id)?.title;
    case "question":
      return view.record("question", id)?.text;
    default:
      return view.record(kind, id)?.names.en;
  }
}

/** The record that the query of an address names, as it could be read on the day; undefined where there is none. */
function recordAsked(query: Query, reading: Reading): AskedRecord | undefined {
  const kind = firstOf(query.kind) as RecordKind | undefined;
  const id = firstOf(query.id);
  if (kind === undefined || id === undefined || !hasPage(kind)) return undefined;
  const says = saysOf(kind, id, reading);
  return says === undefined ? undefined : { kind, id, says };
}

/** What an address names of a record, so that it is kept where the language is changed. */
export const reportQuery = ({ kind, id }: Query): Readonly<Record<string, string>> => {
  const [one, other] = [firstOf(kind), firstOf(id)];
  return one === undefined || other === undefined ? {} : { kind: one, id: other };
};

/** The report as it can be sent: what is known of the record is filled in. */
function reportText({ t, ...reading }: Reading, record: AskedRecord | undefined): string {
  const path = record && address(recordPath(record.kind, record.id), { ...reading, asked: reading.day });
  return [
    `${t("report.record")}: ${record ? `${record.kind} ${record.id}` : ""}`,
    `${t("report.address")}: ${path === undefined ? "" : new URL(path, siteOrigin).href}`,
    `${t("report.version")}: ${ledgerVersion}`,
    `${t("report.says")}: ${record?.says ?? ""}`,
    `${t("report.shouldSay")}: `,
    `${t("report.document")}: `,
  ].join("\n");
}

/** Where reports are sent: the project's tracker, where its address is known. */
function Tracker({ reading: { t } }: { readonly reading: Reading }) {
  const repository = process.env.REPOSITORY_URL;
  if (repository === undefined || repository === "") return <p>{t("report.noTracker")}</p>;
  return (
    <p>
      {t.rich("report.tracker", {
        link: (words) => (
          <ExternalLink key="link" url={`${repository.replace(/\/$/, "")}/issues/new`}>
            {words}
          </ExternalLink>
        ),
      })}
    </p>
  );
}

/** How to report that a record is wrong: a text with all that is known filled in, to be completed, copied and sent. */
export function ReportPage({ reading, query }: { readonly reading: Reading; readonly query: Query }) {
  const { t } = reading;
  const record = recordAsked(query, reading);
  return (
    <article className="measure prose">
      <h1>{t("report.title")}</h1>
      <p>
        {record
          ? t.rich("report.about", {
              record: () => (
                <RecordLink key="record" kind={record.kind} id={record.id} reading={reading}>
                  {record.id}
                </RecordLink>
              ),
            })
          : t("report.aboutNone")}
      </p>
      <label htmlFor="report" className="block font-semibold">
        {t("report.label")}
      </label>
      <textarea id="report" className="report-text" rows={12} defaultValue={reportText(reading, record)} />
      <CopyButton of="report" label={t("report.copy")} done={t("report.copied")} refused={t("frame.notCopied")} />
      <Tracker reading={reading} />
      <p className="text-soft">
        {t.rich("report.removal", {
          link: (words) => (
            <DayLink key="link" reading={reading} path="/about" className="link">
              {words}
            </DayLink>
          ),
        })}
      </p>
    </article>
  );
}
