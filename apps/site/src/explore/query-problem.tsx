import type { QuerySyntaxError } from "@tumen/core";
import { DayLink } from "../parts/day-link";
import type { Reading } from "../reading/reading";
import { asked, explorePath } from "./explore-request";
import type { ViewKey } from "./view-keys";

interface QueryProblemProps {
  readonly error: QuerySyntaxError;
  readonly nearest: string;
  readonly reading: Reading;
  readonly view: ViewKey;
}

/** The query with the part marked that cannot be read; an open place where it ends too early. */
function Marked({ error: { query, position, end } }: { readonly error: QuerySyntaxError }) {
  return (
    <p className="marked-query">
      <code dir="auto">
        {query.slice(0, position)}
        <mark>{position === end ? "\u00a0\u00a0" : query.slice(position, end)}</mark>
        {query.slice(end)}
      </code>
    </p>
  );
}

/** Why a query cannot be read, where, and the nearest that can be. */
export function QueryProblem({ error, nearest, reading, view }: QueryProblemProps) {
  const { t, words } = reading;
  return (
    <div id="query-problem" className="notice mt-4" role="alert">
      <p className="font-semibold">{t("explore.unreadable")}</p>
      <p className="mt-1">{t("explore.unreadableHere")}</p>
      <Marked error={error} />
      <p>{words.capitalise(words.queryProblem(error))}.</p>
      {nearest !== "" && (
        <p className="mt-2">
          {t.rich("explore.nearest", {
            link: () => (
              <DayLink reading={reading} path={explorePath} query={asked(nearest, view)} className="link">
                <code>{nearest}</code>
              </DayLink>
            ),
          })}
        </p>
      )}
    </div>
  );
}
