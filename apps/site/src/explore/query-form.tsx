import { directives, fields } from "@tumen/core";
import type { ReactNode } from "react";
import { address } from "../reading/address";
import type { Reading } from "../reading/reading";
import { explorePath } from "./explore-request";
import { QueryBox } from "./query-box";
import type { ViewKey } from "./view-keys";

const code = (text: ReactNode) => <code>{text}</code>;

/** What can be written in a query. */
function QueryHelp({ reading }: { readonly reading: Reading }) {
  const { t } = reading;
  const names = Object.keys({ ...fields, ...directives }) as (keyof typeof fields | keyof typeof directives)[];
  return (
    <details className="query-help">
      <summary>{t("explore.help")}</summary>
      <p>{t.rich("explore.helpWords", { code })}</p>
      <p>{t.rich("explore.helpJoin", { code })}</p>
      <p>{t.rich("explore.helpRange", { code })}</p>
      <h2>{t("explore.helpFields")}</h2>
      <dl className="facts">
        {names.map((name) => (
          <div key={name}>
            <dt>
              <code>{name}:</code>
            </dt>
            <dd>{t(`queryFields.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface QueryFormProps {
  readonly reading: Reading;
  readonly text: string;
  readonly view: ViewKey;
  /** The id of what says that the query cannot be read. */
  readonly problem?: string | undefined;
}

/** The one box: a form that works by itself, with completion where scripts run. */
export function QueryForm({ reading, text, view, problem }: QueryFormProps) {
  const { t, asked } = reading;
  return (
    <search>
      <form method="get" action={address(explorePath, { ...reading, asked: undefined })} className="query-form">
        <label htmlFor="query" className="sr-only">
          {t("explore.ask")}
        </label>
        <QueryBox key={text} text={text} day={reading.day} locale={reading.locale} label={t("explore.suggestions")} problem={problem} />
        {view !== "list" && <input type="hidden" name="view" value={view} />}
        {asked !== undefined && <input type="hidden" name="asOf" value={asked} />}
        <button type="submit" className="button">
          {t("explore.search")}
        </button>
      </form>
      <p id="query-hint" className="mt-1 text-soft text-sm">
        {t.rich("explore.hint", { code })}
      </p>
      <QueryHelp reading={reading} />
    </search>
  );
}
