import { exportFormats } from "@tumen/core/export";
import type { ReactNode } from "react";
import { apiRoot } from "../api/api-root";
import { ExternalLink } from "../parts/external-link";
import { pageLinks } from "../parts/page-links";
import type { Reading } from "../reading/reading";
import { siteOrigin } from "../reading/site-origin";
import { citations } from "./citations";
import { Coverage } from "./coverage";
import { fileAddress } from "./file-address";
import { FilesTable } from "./files-table";
import { changelog, manifest, shortFingerprint } from "./manifest";

const licence = "https://creativecommons.org/licenses/by/4.0/";

/** A file or an answer of the site that is no page. */
const toFile = (href: string) => (words: ReactNode) => (
  <a href={href} className="link">
    {words}
  </a>
);

const code = (words: ReactNode) => <code>{words}</code>;

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="prose-part">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Files({ reading }: { readonly reading: Reading }) {
  const { t } = reading;
  return (
    <Part id="files" title={t("data.filesTitle")}>
      <p>{t.rich("data.filesLead", { manifest: () => toFile(fileAddress("manifest.json"))("manifest.json") })}</p>
      <FilesTable reading={reading} />
      <p>
        {t("data.check")} <code>sha256sum claims.json</code>
      </p>
      <p>{t.rich("data.fields", pageLinks(reading))}</p>
    </Part>
  );
}

function Interfaces({ reading }: { readonly reading: Reading }) {
  const { t, words, locale } = reading;
  const briefing = (format: string) => toFile(`${apiRoot}/brief?lang=${locale}&format=${format}`);
  const formats = words.list(
    Object.values(exportFormats).map(({ name }) => name),
    "or",
  );
  return (
    <>
      <Part id="package" title={t("data.packageTitle")}>
        <p>{t("data.package")}</p>
        <pre>
          <code>npm install @tumen/core</code>
        </pre>
      </Part>
      <Part id="exports" title={t("data.exportsTitle")}>
        <p>{t.rich("data.exports", { ...pageLinks(reading), formats })}</p>
        <p>{t.rich("data.briefing", { markdown: briefing("markdown"), text: briefing("text"), json: briefing("json") })}</p>
      </Part>
      <Part id="api" title={t("data.apiTitle")}>
        <p>{t.rich("data.api", { code, openapi: toFile(`${apiRoot}/openapi.json`) })}</p>
      </Part>
    </>
  );
}

function Terms({ reading }: { readonly reading: Reading }) {
  const { t } = reading;
  const cited = citations(reading);
  return (
    <>
      <Part id="licence" title={t("data.licenceTitle")}>
        <p>{t.rich("data.licence", { licence: (words) => <ExternalLink url={licence}>{words}</ExternalLink> })}</p>
        <p>{t("data.credit")}</p>
        <p className="citation">{t("data.creditText", { origin: siteOrigin })}</p>
        <p>{t("data.others")}</p>
      </Part>
      <Part id="cite" title={t("data.citeTitle")}>
        <p>{t("data.citeLead")}</p>
        <dl className="terms">
          {(
            [
              ["citeClaim", cited.claim],
              ["citeBriefing", cited.briefing],
              ["citeDataset", cited.dataset],
            ] as const
          ).map(([name, text]) => (
            <div key={name}>
              <dt>{t(`data.${name}`)}</dt>
              <dd className="citation" lang="en">
                {text}
              </dd>
            </div>
          ))}
        </dl>
      </Part>
    </>
  );
}

/** Everything that can be had of the ledger, under which terms, and how to cite it. */
export function DataPage({ reading }: { readonly reading: Reading }) {
  const { t, words } = reading;
  const { version, coverage } = manifest;
  return (
    <article className="measure prose">
      <h1>{t("data.title")}</h1>
      <p className="lead">{t("data.lead")}</p>
      <p>
        {t.rich("data.version", {
          version,
          fingerprint: shortFingerprint,
          from: words.day(coverage.from ?? reading.day),
          to: words.day(coverage.to ?? reading.day),
          code,
        })}
      </p>
      {changelog === undefined && <p>{t("data.unreleased")}</p>}
      <Files reading={reading} />
      <Interfaces reading={reading} />
      <Part id="coverage" title={t("data.coverageTitle")}>
        <Coverage reading={reading} />
      </Part>
      <Terms reading={reading} />
    </article>
  );
}
