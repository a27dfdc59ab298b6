import { wordCount, wordDay } from "@tumen/core";
import { type AsOf, latestDay } from "./as-of";
import { DayLink } from "./day-link";
import { ledger } from "./ledger";

/** Licence, extent of the ledger, and the word that nobody is watched. */
export function SiteFooter({ asOf }: { readonly asOf: Pick<AsOf, "asked"> }) {
  return (
    <footer className="mt-16 border-rule border-t py-6 text-sm text-soft">
      <div className="page flex flex-wrap gap-x-6 gap-y-1">
        <p>
          {wordCount(ledger.claims().length, "claim")} from {wordCount(ledger.sources().length, "document")}, to {wordDay(latestDay())}.
        </p>
        <p>Data CC BY 4.0, code MIT.</p>
        <p>No cookies, no tracking, no outside requests.</p>
        <p>
          <DayLink asOf={asOf} path="/about" className="link">
            How to report an error or ask for removal
          </DayLink>
        </p>
        <p>
          <DayLink asOf={asOf} path="/corrections" className="link">
            Corrections
          </DayLink>
        </p>
      </div>
    </footer>
  );
}
