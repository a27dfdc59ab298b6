import type { ReactNode } from "react";
import type { AsOf } from "./as-of";
import { DayStrip } from "./day-strip";
import { SiteFooter } from "./site-footer";
import { SiteHeader, type SitePart } from "./site-header";

interface PageFrameProps {
  /** The day the page speaks of; left out on pages that do not depend on a day. */
  readonly asOf?: AsOf;
  /** The day kept in links, where the page does not depend on it. */
  readonly asked?: string | undefined;
  readonly path?: string;
  readonly current?: SitePart;
  readonly children: ReactNode;
}

/** What stands around every page. */
export function PageFrame({ asOf, asked, path, current, children }: PageFrameProps) {
  const kept = asOf ?? { asked };
  return (
    <>
      <a href="#content" className="skip">
        Skip to content
      </a>
      <SiteHeader asOf={kept} current={current} />
      {asOf && path !== undefined ? <DayStrip asOf={asOf} path={path} /> : null}
      <main id="content" tabIndex={-1} className="page pt-8 outline-none">
        {children}
      </main>
      <SiteFooter asOf={kept} />
    </>
  );
}
