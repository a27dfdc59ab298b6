import { Shortcuts } from "../commands/shortcuts";
import { DayLink } from "../parts/day-link";
import { pageLinks } from "../parts/page-links";
import { ledger } from "../reading/ledger";
import { latestDay, type Reading } from "../reading/reading";

/** Licence, extent of the ledger, and the word that nobody is watched. */
export function SiteFooter({ reading }: { readonly reading: Reading }) {
  const { t, words } = reading;
  const extent = { claims: ledger.claims().length, documents: ledger.sources().length, day: words.day(latestDay()) };
  return (
    <footer className="mt-16 border-rule border-t py-6 text-sm text-soft leading-6">
      <div className="page flex flex-wrap gap-x-6 gap-y-1">
        <p>{t("frame.extent", extent)}</p>
        <p>{t("frame.licence")}</p>
        <p>{t("frame.notWatched")}</p>
        <p>
          <DayLink reading={reading} path="/about" className="link">
            {t("frame.report")}
          </DayLink>
        </p>
        <p className="flex flex-wrap gap-x-4">{t.rich("frame.more", pageLinks(reading))}</p>
        <Shortcuts locale={reading.locale} asked={reading.asked} label={t("commands.shortcuts")} />
      </div>
    </footer>
  );
}
