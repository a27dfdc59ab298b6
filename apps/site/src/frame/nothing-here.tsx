import { DayLink, RecordLink } from "../parts/day-link";
import { folders } from "../reading/address";
import type { Reading } from "../reading/reading";
import { type Suggestions, suggestionsFor } from "../reading/suggestions";

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

interface NothingHereProps {
  /** The path that was asked for, without the language. */
  readonly path: string;
  readonly reading: Reading;
}

/** Says that nothing stands at an address: the nearest records, or the way to the briefing. */
export function NothingHere({ path, reading }: NothingHereProps) {
  const suggestions = suggestionsFor(path, reading.view);
  return (
    <div className="measure space-y-4">
      {suggestions ? (
        <NoSuchRecord suggestions={suggestions} reading={reading} />
      ) : (
        <>
          <h1>{reading.t("frame.noSuchPage")}</h1>
          <p>
            {reading.t.rich("frame.leadsNowhere", {
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
  );
}
