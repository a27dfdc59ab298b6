import { packageDocument } from "@tumen/core/files";
import { fromMarkdown } from "mdast-util-from-markdown";
import { pageLinks } from "../parts/page-links";
import { English } from "../parts/worded";
import type { Reading } from "../reading/reading";
import { type Entry, entriesOf } from "./heading-ids";
import { MarkdownDocument } from "./markdown-document";

/** The codebook without its title and opening, which the page has in the reader's language. */
const text = (packageDocument("CODEBOOK.md") ?? "").replace(/^[\s\S]*?(?=^## )/m, "");

const entries = entriesOf(fromMarkdown(text));

/** The entries under each heading of the second depth. */
function chapters(): { readonly chapter: Entry; readonly entries: readonly Entry[] }[] {
  const at = entries.flatMap((entry, index) => (entry.depth === 2 ? [index] : []));
  return at.flatMap((start, index) => {
    const chapter = entries[start];
    return chapter ? [{ chapter, entries: entries.slice(start + 1, at[index + 1]) }] : [];
  });
}

/** What each field means and what each question asks, with an anchor for every kind of record and every question. */
export function Codebook({ reading }: { readonly reading: Reading }) {
  const { t, locale } = reading;
  return (
    <article className="measure prose">
      <h1>{t("data.codebook.title")}</h1>
      <p className="lead">{t("data.codebook.lead")}</p>
      {locale === "en" ? null : <p className="text-soft">{t.rich("data.codebook.inEnglish", pageLinks(reading))}</p>}
      <nav aria-label={t("data.codebook.contents")}>
        <English reading={reading}>
          {chapters().map(({ chapter, entries: own }) => (
            <details key={chapter.id} className="contents-chapter">
              <summary>{chapter.text}</summary>
              <ul>
                {(own.length === 0 ? [chapter] : own).map(({ id, text: words }) => (
                  <li key={id}>
                    <a href={`#${id}`} className="link">
                      {words}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </English>
      </nav>
      <div lang="en" className="prose">
        <MarkdownDocument text={text} nameOfTable={(name) => t("data.codebook.table", { name })} />
      </div>
    </article>
  );
}
