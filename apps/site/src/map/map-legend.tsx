import type { StatedRoute } from "@tumen/core";
import type { Reading } from "../reading/reading";
import { MarkShape } from "./map-picture";
import type { MarkForm, MarkKind } from "./place-marks";
import { lineForm } from "./route-lines";

const kinds: readonly MarkKind[] = ["town", "port", "base", "area"];
const forms: readonly MarkForm[] = ["exact", "near", "wide"];
const lineForms = ["sea", "rail", "air", "road", "plain"] as const;
const hatch = "area-hatch-legend";

function Sign({ kind, form }: { readonly kind: MarkKind; readonly form: MarkForm }) {
  return (
    <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
      <MarkShape mark={{ kind, form, radius: 6 }} hatch={hatch} />
    </svg>
  );
}

function LineSign({ form }: { readonly form: (typeof lineForms)[number] }) {
  return (
    <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true" className={`route-line route-${form}`}>
      <path d="M1 5H33" strokeWidth="2" />
      <path d="M12 1L22 5L12 9Z" className="map-tip" />
    </svg>
  );
}

/** What forms and colours mean, and what the map does not draw. */
export function MapLegend({ routes, reading }: { readonly routes: readonly StatedRoute[]; readonly reading: Reading }) {
  const { t, words } = reading;
  const lines = lineForms.filter((form) => routes.some(({ by }) => lineForm(by) === form));
  return (
    <details className="map-legend" open>
      <summary>{t("map.legend")}</summary>
      <svg width="0" height="0" className="absolute" aria-hidden="true">
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="5" className="area-hatch-line" />
        </pattern>
      </svg>
      <ul className="legend">
        {kinds.map((kind) => (
          <li key={kind}>
            <Sign kind={kind} form={kind === "area" ? "wide" : "near"} />
            {t(`map.kind.${kind}`)}
          </li>
        ))}
      </ul>
      <ul className="legend">
        {forms.map((form) => (
          <li key={form}>
            <Sign kind="town" form={form} />
            {t(`map.form.${form}`)}
          </li>
        ))}
        <li>{t("map.form.written")}</li>
      </ul>
      <p className="mt-1 text-soft">{t("map.size")}</p>
      {lines.length > 0 && (
        <>
          <ul className="legend">
            {lines.map((form) => (
              <li key={form}>
                <LineSign form={form} />
                {form === "plain" ? t("map.plain") : words.labels.meansOfTransport[form]}
              </li>
            ))}
          </ul>
          <p className="mt-1 text-soft">{t("map.lines")}</p>
        </>
      )}
    </details>
  );
}
