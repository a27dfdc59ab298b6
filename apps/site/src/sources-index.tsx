import { gradeLabels, wordCount, wordDate } from "@tumen/core";
import type { AsOf } from "./as-of";
import { RecordLink } from "./day-link";
import { languageName } from "./labels";
import { Paging, pageOf } from "./paging";

interface SourcesIndexProps {
  readonly asOf: AsOf;
  readonly parameters: Readonly<Record<string, string | string[] | undefined>>;
}

/** Documents that could be read on the day, newest first. */
export function SourcesIndex({ asOf, parameters }: SourcesIndexProps) {
  const sources = asOf.view.sources().toReversed();
  const { items, page, pages } = pageOf(sources, parameters.page, 100);
  return (
    <div className="measure">
      <h1>Sources</h1>
      <p className="mt-3 text-soft">{wordCount(sources.length, "document")}, newest first.</p>
      <ul className="claim-list mt-4">
        {items.map((source) => (
          <li key={source.id}>
            <span className="when">{source.published ? wordDate(source.published, { short: true }) : "undated"}</span>
            <div>
              <RecordLink kind="source" id={source.id} asOf={asOf} className="statement">
                <span lang={source.titleIsDescription ? "en" : source.language} dir="auto">
                  {source.title}
                </span>
              </RecordLink>
              <p className="text-soft text-sm">
                {source.publisher} · {gradeLabels[source.grade]}
                {source.language === "en" ? "" : ` · ${languageName(source.language)}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <Paging asOf={asOf} path="/sources" page={page} pages={pages} />
    </div>
  );
}
