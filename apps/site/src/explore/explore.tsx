import { printQuery, type Query, type SortBy } from "@tumen/core";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { longestQuery } from "../api/parameters";
import { DayLink, SamePageLink } from "../parts/day-link";
import { Paging } from "../parts/paging";
import { address } from "../reading/address";
import type { Reading } from "../reading/reading";
import { AlsoFound } from "./also-found";
import { Downloads } from "./downloads";
import {
  asked,
  type ExploreRequest,
  explorePath,
  exploreRequest,
  inOrder,
  type QueryParameters,
  readQuery,
  sortedBy,
  wordsOf,
} from "./explore-request";
import { Narrowing } from "./narrowing";
import { otherWords } from "./other-words";
import { QueryForm } from "./query-form";
import { QueryProblem } from "./query-problem";
import { resultViews } from "./result-views";
import { type ViewKey, viewKeys } from "./view-keys";

const claimsOnPage = 50;

const orders = {
  newest: { field: "said", isDescending: true },
  oldest: { field: "said", isDescending: false },
  public: { field: "public", isDescending: true },
  significance: { field: "significance", isDescending: false },
  value: { field: "value", isDescending: true },
  origins: { field: "origins", isDescending: true },
} as const satisfies Readonly<Record<string, SortBy>>;

interface ResultProps {
  readonly reading: Reading;
  readonly query: Query;
  readonly view: ViewKey;
}

/** The orders and views of a result. */
function Ways({ reading, query, view }: ResultProps) {
  const { t } = reading;
  const [now] = inOrder(query).sort;
  const canonical = printQuery(query);
  return (
    <div className="ways">
      <nav aria-label={t("explore.view")}>
        <ul>
          {viewKeys.map((key) => (
            <li key={key}>
              <SamePageLink
                id={`view-${key}`}
                reading={reading}
                path={explorePath}
                query={asked(canonical, key)}
                isCurrent={key === view}
                className="part"
              >
                {t(`explore.views.${key}`)}
              </SamePageLink>
            </li>
          ))}
        </ul>
      </nav>
      {!resultViews[view].isWhole && (
        <nav aria-label={t("explore.order")}>
          <ul>
            {(Object.keys(orders) as (keyof typeof orders)[]).map((key) => {
              const sort = orders[key];
              const isCurrent = query.sort.length < 2 && sort.field === now?.field && sort.isDescending === now.isDescending;
              return (
                <li key={key}>
                  <SamePageLink
                    id={`order-${key}`}
                    reading={reading}
                    path={explorePath}
                    query={asked(printQuery(sortedBy(query, sort)), view)}
                    isCurrent={isCurrent}
                    className="part"
                  >
                    {t(`explore.orders.${key}`)}
                  </SamePageLink>
                </li>
              );
            })}
          </ul>
        </nav>
      )}
    </div>
  );
}

/** A letter of another script than that of statements. */
const foreignLetter = /[^\p{Script=Latin}\P{L}]/u;

function Nothing({ reading, query, view }: ResultProps) {
  const { t, words, day } = reading;
  const meant = otherWords(query, reading);
  const sought = wordsOf(query);
  return (
    <div className="mt-4 space-y-2">
      <p>{t("explore.none", { day: words.day(day) })}</p>
      {meant !== undefined && (
        <p>
          {t.rich("explore.didYouMean", {
            link: () => (
              <DayLink reading={reading} path={explorePath} query={asked(meant, view)} className="link">
                <code>{meant}</code>
              </DayLink>
            ),
          })}
        </p>
      )}
      {foreignLetter.test(sought) && <p className="text-soft">{t("explore.statementsInEnglish")}</p>}
      <AlsoFound text={sought} reading={reading} />
    </div>
  );
}

function Result({ reading, query, view, asked: wanted }: ResultProps & { readonly asked: ExploreRequest }) {
  const { t, words } = reading;
  const { isWhole, show } = resultViews[view];
  const ordered = inOrder(query);
  const { total } = reading.view.query(ordered, { limit: 0 });
  const pages = isWhole ? 1 : Math.max(1, Math.ceil(total / claimsOnPage));
  const page = Math.min(pages, Math.max(1, Number.parseInt(wanted.page ?? "1", 10) || 1));
  const { claims } = reading.view.query(ordered, { limit: isWhole ? 0 : claimsOnPage, offset: (page - 1) * claimsOnPage });
  const canonical = printQuery(query);
  const whole = reading.view.claims().length;
  return (
    <div className="explore">
      <Narrowing reading={reading} query={query} view={view} />
      <div className="min-w-0">
        {total > 0 && <AlsoFound text={wordsOf(query)} reading={reading} />}
        <p className="text-soft" role="status">
          {query.where === undefined
            ? t("explore.all", { count: words.count(total, "claim") })
            : t("explore.found", { count: words.number(total), total: words.count(whole, "claim") })}
          {query.where !== undefined && (
            <>
              {" · "}
              <DayLink reading={reading} path={explorePath} query={asked("", view)} className="link">
                {t("explore.clear")}
              </DayLink>
            </>
          )}
        </p>
        <Ways reading={reading} query={query} view={view} />
        {total > 0 ? show({ reading, query: ordered, claims }) : <Nothing reading={reading} query={query} view={view} />}
        <Paging
          reading={reading}
          path={explorePath}
          page={page}
          pages={pages}
          query={asked(canonical, view)}
          steps={[t("explore.previous"), t("explore.next")]}
        />
        {total > 0 && <Downloads reading={reading} query={query} total={total} />}
      </div>
    </div>
  );
}

interface ExploreProps {
  readonly reading: Reading;
  readonly parameters: QueryParameters;
}

/** Claims by a query: what it finds, in any view, what narrows it, and what is wrong with it where it cannot be read. */
export function Explore({ reading, parameters }: ExploreProps) {
  const { t } = reading;
  const wanted = exploreRequest(parameters);
  const { text, view } = wanted;
  const read = readQuery(text, reading);
  // A day in the query becomes the day of the page, so that the strip and every link speak of it.
  if ("query" in read && read.query.asOf !== undefined) {
    const { asOf, ...rest } = read.query;
    redirect(address(explorePath, { ...reading, asked: asOf }, asked(printQuery(rest), view)) as Route);
  }
  return (
    <>
      <div className="measure">
        <h1>{t("explore.title")}</h1>
        <QueryForm reading={reading} text={text} view={view} problem={"error" in read ? "query-problem" : undefined} />
        {"error" in read && <QueryProblem {...read} reading={reading} view={view} />}
        {"length" in read && (
          <p className="notice mt-4" role="alert">
            {t("explore.tooLong", { most: String(longestQuery), length: String(read.length) })}
          </p>
        )}
        {!("query" in read) && <AlsoFound text={text.slice(0, 200)} reading={reading} />}
      </div>
      {"query" in read && <Result reading={reading} query={read.query} view={view} asked={wanted} />}
    </>
  );
}
