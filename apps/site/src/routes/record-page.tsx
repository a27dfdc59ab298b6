import type { RecordOf } from "@tumen/core";
import type { ReactNode } from "react";
import { RecordCorrections } from "../about/corrections";
import { NotPublic } from "../frame/not-public";
import { NothingHere } from "../frame/nothing-here";
import type { SitePart } from "../frame/site-header";
import type { Described } from "../linked-data/linked-data";
import { decoded, type PagedKind, recordPath } from "../reading/address";
import { findRecord } from "../reading/find-record";
import type { Reading } from "../reading/reading";
import { RecordLine } from "../records/record-line";
import { type PageRequest, type PageTitle, type SitePage, sitePage } from "./site-page";

interface RecordPageDefinition<K extends PagedKind> {
  readonly kind: K;
  readonly part: SitePart;
  readonly title: (record: RecordOf[K], reading: Reading) => string | PageTitle;
  readonly content: (record: RecordOf[K], reading: Reading, query: PageRequest["query"]) => ReactNode;
  /** What the record is, for machines. */
  readonly linkedData?: (record: RecordOf[K], reading: Reading) => Described;
  /** What of its query is kept where the language is changed. */
  readonly kept?: (request: PageRequest) => Readonly<Record<string, string>>;
}

/** The page of a record as of a day: the record, or the word that it was not public then, which gives nothing of it away. */
export function recordPage<K extends PagedKind>({ kind, part, title, content, linkedData, kept }: RecordPageDefinition<K>): SitePage {
  return sitePage({
    part,
    ...(kept ? { kept } : {}),
    path: ({ id }) => recordPath(kind, decoded(id)),
    title: ({ reading, id }) => {
      const found = findRecord(kind, id, reading);
      if (!found) return { title: reading.t(`frame.noSuch.${kind as PagedKind}`), isHidden: true };
      return found.isPublic ? title(found.record, reading) : { title: reading.t("frame.notPublicTitle"), isHidden: true };
    },
    linkedData: ({ reading, id }) => {
      const found = findRecord(kind, id, reading);
      return found?.isPublic && linkedData ? [linkedData(found.record, reading)] : [];
    },
    content: ({ reading, id, query }) => {
      const found = findRecord(kind, id, reading);
      if (!found) return <NothingHere path={recordPath(kind, id)} reading={reading} />;
      if (!found.isPublic) return <NotPublic reading={reading} from={found.from} path={recordPath(kind, decoded(id))} />;
      return (
        <>
          {content(found.record, reading, query)}
          <RecordLine kind={kind} id={found.record.id} reading={reading} />
          <RecordCorrections kind={kind} id={found.record.id} reading={reading} />
        </>
      );
    },
  });
}
