import { type Place, type PlaceNode, placeTree, routesAt } from "@tumen/core";
import { RouteList } from "../map/route-list";
import { Eyebrow, Fact, Facts, RecordPart } from "../parts/facts";
import { Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";
import { ClaimsPart, EventsPart } from "./claims-part";
import { LocatorMap } from "./locator-map";
import { PlaceCounts } from "./place-counts";
import { OtherNames, PlaceLink } from "./place-names";

interface PlaceProps {
  readonly place: Place;
  readonly reading: Reading;
}

interface NodeProps {
  readonly node: PlaceNode;
  readonly reading: Reading;
}

function Parts({ node, reading }: NodeProps) {
  if (node.parts.length === 0) return null;
  const byClaims = node.parts.toSorted((a, b) => b.claimsWithin.length - a.claimsWithin.length);
  return (
    <ul>
      {byClaims.map((part) => (
        <li key={part.place.id}>
          <PlaceLink place={part.place} reading={reading} />{" "}
          {part.claimsWithin.length + part.eventsWithin.length > 0 && (
            <span className="text-soft">
              <PlaceCounts node={part} reading={reading} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Coordinates({ place, reading }: PlaceProps) {
  const { t } = reading;
  if (!place.coordinates) return <p className="text-soft">{t("places.noPoint")}</p>;
  const { latitude, longitude, precision, origin } = place.coordinates;
  return (
    <Facts>
      <Fact term={t("places.point")}>
        <span className="tabular-nums">
          {latitude}, {longitude}
        </span>
      </Fact>
      <Fact term={t("places.precision")}>{t(`places.precise.${precision}`)}</Fact>
      <Fact term={t("places.origin")}>
        <span lang="en">{origin}</span>
      </Fact>
    </Facts>
  );
}

/** What claims say was moved from here and to here, or to and from the places within it. */
function RoutesPart({ node, reading }: NodeProps) {
  const own = routesAt(reading.view, node.place.id);
  if (own.length === 0) return null;
  return (
    <RecordPart id="routes" title={reading.t("places.routesHere", { count: reading.words.number(own.length) })}>
      <RouteList routes={own} reading={reading} />
    </RecordPart>
  );
}

function PlaceSide({ node, reading }: NodeProps) {
  const { t, words, locale } = reading;
  const { place, containers } = node;
  const country = place.country === undefined ? undefined : new Intl.DisplayNames([locale], { type: "region" }).of(place.country);
  return (
    <aside className="record-side" aria-label={t("places.aboutPlace")}>
      <section aria-labelledby="where">
        <h2 id="where">{t("places.where")}</h2>
        <Coordinates place={place} reading={reading} />
        <LocatorMap place={place} reading={reading} />
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{t("places.aboutPlace")}</h2>
        <Facts>
          <Fact term={t("places.containedIn")}>
            {containers.length > 0 && (
              <ol>
                {containers.map((container) => (
                  <li key={container.id}>
                    <PlaceLink place={container} reading={reading} />
                  </li>
                ))}
              </ol>
            )}
          </Fact>
          <Fact term={t("places.contains")}>{node.parts.length > 0 && <Parts node={node} reading={reading} />}</Fact>
          <Fact term={t("places.kind")}>{words.labels.placeKind[place.kind]}</Fact>
          <Fact term={t("places.country")}>{place.kind !== "country" && country}</Fact>
          <Fact term={t("places.aliases")}>{place.aliases.join(", ")}</Fact>
          <Fact term={t("places.id")}>
            <code className="text-xs">{place.id}</code>
          </Fact>
        </Facts>
      </section>
    </aside>
  );
}

/** A place: its names, where it is and how precisely that is known, what happened in it, and what is claimed about it. */
export function PlaceRecord({ place, reading }: PlaceProps) {
  const { t, words } = reading;
  const node = placeTree(reading.view).byId.get(place.id);
  if (!node) return null;
  const hasParts = node.parts.length > 0;
  const [claims, events] = [node.claimsWithin.length, node.eventsWithin.length];
  return (
    <article className="record">
      <div className="record-main">
        <Eyebrow>
          {t("places.place")} · {words.labels.placeKind[place.kind]}
        </Eyebrow>
        <h1>
          <Worded text={words.name(place)} />
        </h1>
        <OtherNames record={place} reading={reading} />
        {claims + events === 0 && <p className="mt-6">{t("places.silentPlace")}</p>}
        <EventsPart title={t("places.eventsHere", { count: words.number(events) })} events={node.eventsWithin} reading={reading} />
        <RoutesPart node={node} reading={reading} />
        <ClaimsPart
          title={t(hasParts ? "places.claimsWithin" : "places.claimsAbout", { count: words.number(claims) })}
          claims={node.claimsWithin}
          query={`place:${place.id}`}
          reading={reading}
        />
      </div>
      <PlaceSide node={node} reading={reading} />
    </article>
  );
}
