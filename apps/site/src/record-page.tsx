import type { RecordOf } from "@tumen/core";
import type { ReactNode } from "react";
import { decoded, folders, type PagedKind, recordPath } from "./address";
import { type AsOf, asOfDay, firstOf, type SearchParams } from "./as-of";
import { RecordCorrections } from "./corrections";
import { DayPage } from "./day-page";
import { findRecord } from "./find-record";
import { NotPublic } from "./not-public";

interface RecordPageProps<K extends PagedKind> {
  readonly kind: K;
  readonly id: string;
  readonly searchParams: SearchParams;
  readonly children: (record: RecordOf[K], asOf: AsOf) => ReactNode;
}

/** The page of a record as of a day: the record, or the word that it was not public then. */
export function RecordPage<K extends PagedKind>({ kind, id, searchParams, children }: RecordPageProps<K>) {
  const path = recordPath(kind, decoded(id));
  return (
    <DayPage path={path} current={folders[kind]} searchParams={searchParams}>
      {(asOf) => {
        const found = findRecord(kind, id, asOf);
        if (!found.isPublic) return <NotPublic asOf={asOf} from={found.from} path={path} kind={kind} />;
        return (
          <>
            {children(found.record, asOf)}
            <RecordCorrections kind={kind} id={found.record.id} />
          </>
        );
      }}
    </DayPage>
  );
}

/** The title of a record's page; a record that was not public on the day gives none of itself away. */
export async function recordTitle<K extends PagedKind>(
  kind: K,
  id: string,
  searchParams: SearchParams,
  titleOf: (record: RecordOf[K], asOf: AsOf) => string,
): Promise<{ title: string; robots?: { index: boolean } }> {
  const asOf = asOfDay(firstOf((await searchParams).asOf));
  if (!asOf) return { title: "Not a day of the calendar", robots: { index: false } };
  const found = findRecord(kind, id, asOf);
  return found.isPublic ? { title: titleOf(found.record, asOf) } : { title: "Not public on this day", robots: { index: false } };
}
