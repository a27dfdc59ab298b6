import { type Choice, narrow, type Query } from "@tumen/core";
import { SamePageLink } from "../parts/day-link";
import { Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";
import { asked, explorePath } from "./explore-request";
import { valueName } from "./value-name";
import type { ViewKey } from "./view-keys";

/** The fields by which a reader narrows a result, and how many values of each are shown. */
const narrowing = [
  ["claimant", 10],
  ["topic", 14],
  ["question", 8],
  ["place", 6],
  ["materiel", 6],
  ["modality", 6],
  ["evidence", 6],
  ["grade", 4],
  ["language", 6],
  ["significance", 3],
  ["status", 3],
] as const;

type Field = (typeof narrowing)[number][0];

interface NarrowingProps {
  readonly reading: Reading;
  readonly query: Query;
  readonly view: ViewKey;
}

function Value({ choice, field, reading, view }: { readonly choice: Choice; readonly field: Field } & Omit<NarrowingProps, "query">) {
  const { t, words } = reading;
  const name = valueName(field, choice.value, reading);
  return (
    <li>
      <SamePageLink
        id={`narrow-${field}-${choice.value}`}
        reading={reading}
        path={explorePath}
        query={asked(choice.query, view)}
        className={choice.isChosen ? "chosen" : ""}
      >
        {choice.isChosen ? (
          <>
            <span aria-hidden="true">× </span>
            <span className="sr-only">{t("explore.without", { value: "" })} </span>
            <Worded text={name} />
          </>
        ) : (
          <Worded text={{ ...name, text: words.capitalise(name.text) }} />
        )}
      </SamePageLink>
      {!choice.isChosen && <span className="count">{words.number(choice.count)}</span>}
    </li>
  );
}

/** Values by which the result can be narrowed, with how many claims are then left; and those it is narrowed by, each to be taken away. */
export function Narrowing({ reading, query, view }: NarrowingProps) {
  const { t } = reading;
  const fields = narrowing
    .map(([field, most]) => ({ field, choices: narrow(reading.view, query, field, most) }))
    .filter(({ choices }) => choices.length > 1 || choices.some(({ isChosen }) => isChosen));
  if (fields.length === 0) return null;
  return (
    <details className="narrowing">
      <summary>{t("explore.narrow")}</summary>
      <nav aria-label={t("explore.narrow")}>
        {fields.map(({ field, choices }) => (
          <section key={field} aria-labelledby={`by-${field}`}>
            <h2 id={`by-${field}`}>{t(`explore.narrowing.${field}`)}</h2>
            <ul>
              {choices.map((choice) => (
                <Value key={choice.value} choice={choice} field={field} reading={reading} view={view} />
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </details>
  );
}
