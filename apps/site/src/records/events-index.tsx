import { claimsQuery } from "@tumen/core";
import { RecordPart } from "../parts/facts";
import { Paging, pageOf } from "../parts/paging";
import { address } from "../reading/address";
import type { Reading } from "../reading/reading";
import { EventsList } from "./events-list";

const perPage = 100;

interface EventsIndexProps {
  readonly reading: Reading;
  readonly parameters: Readonly<Record<string, string | string[] | undefined>>;
}

/** Years lead to the page on which they begin, so that a long list is no long way. */
function Years({ years, reading }: { readonly years: readonly string[]; readonly reading: Reading }) {
  const firsts = [...new Map(years.map((year, index) => [year, index] as const).reverse())].reverse();
  return (
    <nav aria-label={reading.t("lists.years")}>
      <ul className="mt-3 flex flex-wrap gap-x-5 text-sm">
        {firsts.map(([year, index]) => {
          const page = Math.floor(index / perPage) + 1;
          return (
            <li key={year}>
              <a href={`${address("/events", reading, page === 1 ? {} : { page: String(page) })}#year-${year}`} className="part">
                {year}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Events that were known on the day, newest first. */
export function EventsIndex({ reading, parameters }: EventsIndexProps) {
  const { view, t, words } = reading;
  const yearOf = ({ date }: { readonly date: { readonly earliest: string } }) => date.earliest.slice(0, 4);
  const newestFirst = view.events().toReversed();
  const { items, page, pages } = pageOf(newestFirst, parameters.page, perPage);
  return (
    <div className="measure">
      <h1>{t("lists.events")}</h1>
      <p className="mt-3 text-soft">
        {t("lists.newestFirst", { count: words.capitalise(words.count(newestFirst.length, "event")) })} {t("lists.eventsLead")}
      </p>
      <Years years={newestFirst.map(yearOf)} reading={reading} />
      {[...Map.groupBy(items, yearOf)].map(([year, events]) => (
        <RecordPart key={year} id={`year-${year}`} title={year}>
          <EventsList
            events={events}
            reading={reading}
            noteOf={({ id }) => ` · ${words.count(view.query(claimsQuery("event", id), { limit: 0 }).total, "claim")}`}
          />
        </RecordPart>
      ))}
      <Paging reading={reading} path="/events" page={page} pages={pages} />
    </div>
  );
}
