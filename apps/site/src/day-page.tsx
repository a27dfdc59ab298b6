import type { ReactNode } from "react";
import { type AsOf, asOfDay, firstOf, type SearchParams } from "./as-of";
import { InvalidDay } from "./invalid-day";
import { PageFrame } from "./page-frame";
import type { SitePart } from "./site-header";

interface DayPageProps {
  readonly searchParams: SearchParams;
  readonly path: string;
  readonly current: SitePart;
  readonly children: (asOf: AsOf) => ReactNode;
}

/** A page that speaks of a day: it has the strip on top, and says so where the address holds no day of the calendar. */
export async function DayPage({ searchParams, path, current, children }: DayPageProps) {
  const text = firstOf((await searchParams).asOf);
  const asOf = asOfDay(text);
  if (!asOf) {
    return (
      <PageFrame current={current}>
        <InvalidDay text={text ?? ""} path={path} />
      </PageFrame>
    );
  }
  return (
    <PageFrame asOf={asOf} path={path} current={current}>
      {children(asOf)}
    </PageFrame>
  );
}
