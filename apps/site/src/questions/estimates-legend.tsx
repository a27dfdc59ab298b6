import type { Translate } from "../messages/translator";

const marks = [
  { kind: "stated", mark: <circle cx="7" cy="9" r="4.5" className="mark-filled" /> },
  { kind: "about", mark: <circle cx="7" cy="9" r="4.5" className="mark-hollow" /> },
  { kind: "more", mark: <path d="M1 16h12M7 14v-2M7 10v-2M7 6V1M3 6l4-5l4 5" className="mark-line" /> },
  { kind: "less", mark: <path d="M1 2h12M7 4v2M7 8v2M7 12v5M3 12l4 5l4-5" className="mark-line" /> },
  { kind: "range", mark: <path d="M2 2h10M7 2v14M2 16h10" className="mark-line" /> },
] as const;

/** What the marks of a chart of figures mean; they turn with the chart where it is narrow. */
export function EstimatesLegend({ t }: { readonly t: Translate }) {
  return (
    <ul className="legend turning-legend" aria-label={t("questions.marks")}>
      {marks.map(({ kind, mark }) => (
        <li key={kind}>
          <svg width="14" height="18" aria-hidden="true">
            {mark}
          </svg>
          {t(`questions.mark.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
