import { placeTree } from "@tumen/core";
import { DayLink } from "../parts/day-link";
import type { Reading } from "../reading/reading";
import { PlaceTree } from "./place-tree";

/** Every place, under the one that contains it. */
export function PlacesIndex({ reading }: { readonly reading: Reading }) {
  const { t, words, view } = reading;
  return (
    <div className="measure">
      <h1>{t("places.places")}</h1>
      <p className="mt-3 text-soft">
        {t("places.placesLead", { day: words.day(reading.day) })}{" "}
        {t.rich("places.toMap", {
          link: (text) => (
            <DayLink reading={reading} path="/map" className="link">
              {text}
            </DayLink>
          ),
        })}
      </p>
      <div className="mt-6">
        <PlaceTree nodes={placeTree(view).roots} reading={reading} />
      </div>
    </div>
  );
}
