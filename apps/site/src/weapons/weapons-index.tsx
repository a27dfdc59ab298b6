import { materielUse } from "@tumen/core";
import { RecordPart } from "../parts/facts";
import { WeaponLink } from "../places/place-names";
import type { Reading } from "../reading/reading";

/** Weapons and other goods by category, those with most claims first. */
export function WeaponsIndex({ reading }: { readonly reading: Reading }) {
  const { t, words, view } = reading;
  const byClaims = materielUse(view).toSorted((a, b) => b.claims.length - a.claims.length || (a.materiel.id < b.materiel.id ? -1 : 1));
  const kinds = Object.entries(words.labels.materielKind);
  return (
    <div className="measure">
      <h1>{t("places.weapons")}</h1>
      <p className="mt-3 text-soft">{t("places.weaponsLead", { day: words.day(reading.day) })}</p>
      {kinds.map(([kind, label]) => {
        const own = byClaims.filter(({ materiel }) => materiel.kind === kind);
        if (own.length === 0) return null;
        return (
          <RecordPart key={kind} id={kind} title={words.capitalise(label)}>
            <ul className="columns">
              {own.map(({ materiel, claims }) => (
                <li key={materiel.id}>
                  <WeaponLink materiel={materiel} reading={reading} />{" "}
                  <span className="whitespace-nowrap text-soft text-sm">
                    {claims.length === 0 ? t("places.noClaims") : words.count(claims.length, "claim")}
                  </span>
                </li>
              ))}
            </ul>
          </RecordPart>
        );
      })}
    </div>
  );
}
