import { DayLink, RecordLink } from "../parts/day-link";
import { folders } from "../reading/address";
import { defaultLocale, isLocale } from "../reading/locale";
import { latest, type Reading, readingOf } from "../reading/reading";
import { type Suggestions, suggestionsFor } from "../reading/suggestions";
import { PageFrame } from "./page-frame";

function NoSuchRecord({ suggestions: { kind, id, ids }, reading }: { readonly suggestions: Suggestions; readonly reading: Reading }) {
  const { t } = reading;
  return (
    <>
      <h1>{t(`frame.noSuch.${kind}`)}</h1>
      <p>{t.rich("frame.noSuchId", { id: () => <q className="break-all">{id}</q> })}</p>
      {ids.length > 0 && (
        <>
          <p>{t("frame.nearestIds")}</p>
          <ul className="list-disc pl-5">
            {ids.map((near) => (
              <li key={near}>
                <RecordLink kind={kind} id={near} reading={reading}>
                  {near}
                </RecordLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <DayLink reading={reading} path={`/${folders[kind]}`} className="link">
          {t(`frame.all.${kind}`)}
        </DayLink>
      </p>
    </>
  );
}

/** The page of an address at which nothing stands: the nearest records, or the way to the briefing. */
export function NothingHere({ address }: { readonly address: string }) {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const [, first, ...rest] = pathname.split("/");
  const locale = isLocale(first) ? first : defaultLocale;
  const reading = readingOf(locale, searchParams.get("asOf") ?? undefined) ?? latest(locale);
  const suggestions = suggestionsFor(`/${rest.join("/")}`, reading.view);
  const { t } = reading;
  return (
    <PageFrame reading={reading} path="/">
      <div className="measure space-y-4">
        {suggestions ? (
          <NoSuchRecord suggestions={suggestions} reading={reading} />
        ) : (
          <>
            <h1>{t("frame.noSuchPage")}</h1>
            <p>
              {t.rich("frame.leadsNowhere", {
                briefing: (words) => (
                  <DayLink reading={reading} path="/" className="link">
                    {words}
                  </DayLink>
                ),
              })}
            </p>
          </>
        )}
      </div>
    </PageFrame>
  );
}
