import type { ReactNode } from "react";
import type { Reading } from "../reading/reading";
import { DayStrip } from "./day-strip";
import { KeepFocus } from "./keep-focus";
import { PrintedDay } from "./printed-day";
import { SiteFooter } from "./site-footer";
import { SiteHeader, type SitePart } from "./site-header";

interface PageFrameProps {
  readonly reading: Reading;
  /** The path of the page without the language, where it can be read in another language or on another day. */
  readonly path: string;
  /** Whether the page depends on the day, and has the strip of days. */
  readonly hasDay?: boolean;
  readonly current?: SitePart | undefined;
  /** What the query of the address holds beside the day, kept where the language or the day is changed. */
  readonly query?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

/** What stands around every page. */
export function PageFrame({ reading, path, hasDay = false, current, query, children }: PageFrameProps) {
  return (
    <>
      <KeepFocus />
      <a href="#content" className="skip">
        {reading.t("frame.skip")}
      </a>
      <SiteHeader reading={reading} current={current} path={path} query={query} />
      {hasDay && <DayStrip reading={reading} path={path} query={query} />}
      <main id="content" tabIndex={-1} className="page pt-8 outline-none">
        {hasDay && path !== "/" && <PrintedDay reading={reading} path={path} query={query} />}
        {children}
      </main>
      <SiteFooter reading={reading} />
    </>
  );
}
