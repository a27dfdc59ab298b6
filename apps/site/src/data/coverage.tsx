import { sourceGrades } from "@tumen/core";
import { ledger } from "../reading/ledger";
import type { Reading } from "../reading/reading";
import { manifest } from "./manifest";

interface CountsProps {
  readonly title: string;
  readonly counts: readonly (readonly [name: string, count: string])[];
}

function Counts({ title, counts }: CountsProps) {
  return (
    <div>
      <h3>{title}</h3>
      <dl className="counts">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** How much the ledger holds, and of which kind. */
export function Coverage({ reading }: { readonly reading: Reading }) {
  const { t, words } = reading;
  const { counts, coverage } = manifest;
  const { facets } = ledger.query("", { limit: 0, facets: ["grade", "language"] });
  const grades = sourceGrades.map((grade) => {
    const found = facets.grade?.find(({ value }) => value === grade);
    return [words.labels.gradeName[grade], words.number(found?.count ?? 0)] as const;
  });
  const languages = (facets.language ?? []).map(({ value, count }) => [words.language(value), words.number(count)] as const);
  return (
    <>
      <p>
        {t("data.coverage", {
          claims: words.count(counts.claims ?? 0, "claim"),
          documents: words.count(counts.sources ?? 0, "document"),
          events: words.count(counts.events ?? 0, "event"),
          questions: words.count(counts.questions ?? 0, "question"),
          from: words.day(coverage.from ?? reading.day),
          to: words.day(coverage.to ?? reading.day),
        })}
      </p>
      <div className="counts-beside">
        <Counts title={t("data.byGrade")} counts={grades} />
        <Counts title={t("data.byLanguage")} counts={languages} />
      </div>
      <p className="text-soft text-sm">{t("data.byGradeNote")}</p>
    </>
  );
}
