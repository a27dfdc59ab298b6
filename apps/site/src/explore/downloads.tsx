import { printQuery, type Query } from "@tumen/core";
import { exportFormats } from "@tumen/core/export";
import { apiRoot } from "../api/api-root";
import type { Reading } from "../reading/reading";
import { inOrder } from "./explore-request";

interface DownloadsProps {
  readonly reading: Reading;
  readonly query: Query;
  readonly total: number;
}

/** How many of the claims have a place whose coordinates are known, and so a point on a map. */
const withPlace = (query: Query, { view }: Reading): number =>
  view.find(query).filter(({ about }) => about.places.some((id) => view.need("place", id).coordinates !== undefined)).length;

/** Every claim that is found, in the order shown, as a file. */
export function Downloads({ reading, query, total }: DownloadsProps) {
  const { t, words, day } = reading;
  const at = (format?: string) =>
    `${apiRoot}/claims?${new URLSearchParams({ q: printQuery(inOrder(query)), asOf: day, ...(format === undefined ? {} : { format }) })}`;
  return (
    <nav aria-labelledby="download" className="downloads">
      <h2 id="download">{t("explore.download", { count: words.count(total, "claim") })}</h2>
      <ul>
        {Object.entries(exportFormats).map(([key, { name }]) => (
          <li key={key}>
            <a href={at(key)} className="link" rel="nofollow">
              {name}
            </a>
            {key === "geojson" && ` ${t("explore.withPlace", { count: withPlace(query, reading) })}`}
          </li>
        ))}
        <li>
          <a href={at()} className="link" rel="nofollow">
            {t("explore.address")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
