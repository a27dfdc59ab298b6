import { placeTree, routes } from "@tumen/core";
import { DayLink } from "../parts/day-link";
import { address } from "../reading/address";
import type { Reading } from "../reading/reading";
import { MapFigure } from "./map-figure";
import { MapLists } from "./map-lists";
import type { MapRequest } from "./map-request";
import { viewIds, viewOf } from "./views";

interface MapPageProps {
  readonly reading: Reading;
  readonly request: MapRequest;
}

function Views({ reading, request: { view, topic } }: MapPageProps) {
  return (
    <nav aria-label={reading.t("map.views")}>
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {viewIds.map((id) => (
          <li key={id}>
            <DayLink
              reading={reading}
              path="/map"
              query={{ ...(id === "whole" ? {} : { view: id }), ...(topic ? { topic: topic.id } : {}) }}
              isCurrent={id === view}
              className="part"
            >
              {reading.t(`map.view.${id}`)}
            </DayLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TopicForm({ reading, request }: MapPageProps) {
  const { t, words, asked } = reading;
  return (
    <form method="get" action={address("/map", { ...reading, asked: undefined })} className="flex max-w-full items-center gap-2 text-sm">
      {asked !== undefined && <input type="hidden" name="asOf" value={asked} />}
      {request.view !== "whole" && <input type="hidden" name="view" value={request.view} />}
      <label htmlFor="topic">{t("map.topic")}</label>
      <select id="topic" name="topic" defaultValue={request.topic?.id ?? ""} className="button min-w-0 max-w-full flex-1 sm:flex-none">
        <option value="">{t("map.everyTopic")}</option>
        {reading.view.topics().map((topic) => (
          <option key={topic.id} value={topic.id}>
            {words.textOf(topic, "title").text}
          </option>
        ))}
      </select>
      <button type="submit" className="button">
        {t("map.show")}
      </button>
    </form>
  );
}

/** The map: what is said to have happened where, as far as the ledger knows the places. */
export function MapPage({ reading, request }: MapPageProps) {
  const { t, words, day } = reading;
  const { topic } = request;
  const view = viewOf(request.view);
  const claims = topic && reading.view.claims({ topic: topic.id });
  const tree = placeTree(reading.view, claims);
  const stated = routes(reading.view, claims);
  const nodes = [...tree.byId.values()].filter(({ claimsWithin, eventsWithin }) => claimsWithin.length + eventsWithin.length > 0);
  const drawn = nodes.filter(({ claims, events }) => claims.length + events.length > 0);
  return (
    <>
      <h1>{topic === undefined ? t("map.title") : t("map.titleOn", { topic: words.textOf(topic, "title").text })}</h1>
      <p className="measure mt-3 text-soft">{t("map.lead", { day: words.day(day) })}</p>
      {request.unknownTopic !== undefined && <p className="notice mt-4">{t("map.unknownTopic", { id: request.unknownTopic })}</p>}
      <div className="mt-4 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <Views reading={reading} request={request} />
        <TopicForm reading={reading} request={request} />
      </div>
      {nodes.length === 0 && <p className="mt-4">{t("map.nothing")}</p>}
      <MapFigure key={`${request.view} ${topic?.id}`} view={view} nodes={drawn} routes={stated} reading={reading} />
      <MapLists view={view} nodes={nodes} routes={stated} reading={reading} />
    </>
  );
}
