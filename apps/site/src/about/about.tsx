import { pageLinks } from "../parts/page-links";
import type { Reading } from "../reading/reading";

const principles = ["claims", "averages", "independence", "anyDay", "parties", "nothingVanishes", "ownWords", "absence", "noHarm"] as const;

/** Parts of the page under a heading of their own. */
const parts = ["watched", "corrections", "removal", "licence"] as const;

/** What the ledger is, what it keeps to, and how to have something put right or taken out. */
export function About({ reading }: { readonly reading: Reading }) {
  const { t } = reading;
  const links = pageLinks(reading);
  return (
    <article className="measure prose">
      <h1>{t("about.title")}</h1>
      <p className="lead">{t("about.lead")}</p>
      <p>{t.rich("about.why", links)}</p>
      <h2>{t("about.principlesTitle")}</h2>
      <ul>
        {principles.map((principle) => (
          <li key={principle}>{t(`about.principles.${principle}`)}</li>
        ))}
      </ul>
      <p>{t.rich("about.more", links)}</p>
      {parts.map((part) => (
        <section key={part} className="prose-part">
          <h2 id={part}>{t(`about.${part}Title`)}</h2>
          <p>{t.rich(`about.${part}`, links)}</p>
        </section>
      ))}
    </article>
  );
}
