import { pageLinks } from "../parts/page-links";
import type { Reading } from "../reading/reading";
import { changelog, manifest, shortFingerprint } from "./manifest";
import { MarkdownDocument } from "./markdown-document";

/** The changelog of the package without its title; undefined before the first release. */
const text = changelog?.replace(/^# .*\n/, "");

/** What each release added, changed and corrected; before the first, the plain word that there is none. */
export function Changelog({ reading }: { readonly reading: Reading }) {
  const { t } = reading;
  return (
    <article className="measure prose">
      <h1>{t("data.changelog.title")}</h1>
      <p>{t.rich("data.changelog.corrections", pageLinks(reading))}</p>
      {text === undefined ? (
        <p className="notice">
          {t.rich("data.changelog.none", {
            version: manifest.version,
            fingerprint: shortFingerprint,
            code: (words) => <code>{words}</code>,
          })}
        </p>
      ) : (
        <div lang="en" className="prose">
          <MarkdownDocument text={text} nameOfTable={(name) => name} />
        </div>
      )}
    </article>
  );
}
