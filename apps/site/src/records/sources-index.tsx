import { RecordLink } from "../parts/day-link";
import { Paging, pageOf } from "../parts/paging";
import type { Reading } from "../reading/reading";

interface SourcesIndexProps {
  readonly reading: Reading;
  readonly parameters: Readonly<Record<string, string | string[] | undefined>>;
}

/** Documents that could be read on the day, newest first. */
export function SourcesIndex({ reading, parameters }: SourcesIndexProps) {
  const { t, words } = reading;
  const sources = reading.view.sources().toReversed();
  const { items, page, pages } = pageOf(sources, parameters.page, 100);
  return (
    <div className="measure">
      <h1>{t("lists.sources")}</h1>
      <p className="mt-3 text-soft">{t("lists.newestFirst", { count: words.capitalise(words.count(sources.length, "document")) })}</p>
      <ul className="claim-list mt-4">
        {items.map((source) => (
          <li key={source.id}>
            <span className="when">{source.published ? words.date(source.published, { short: true }) : t("lists.undated")}</span>
            <div>
              <RecordLink kind="source" id={source.id} reading={reading} className="statement">
                <span lang={source.titleIsDescription ? "en" : source.language} dir="auto">
                  {source.title}
                </span>
              </RecordLink>
              <p className="text-soft text-sm">
                {words.publisher(source)}&nbsp;· {words.labels.grade[source.grade]}
                {source.language === "en" ? "" : `\u00a0· ${words.language(source.language)}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <Paging reading={reading} path="/sources" page={page} pages={pages} />
    </div>
  );
}
