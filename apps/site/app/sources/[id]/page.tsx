import type { Metadata } from "next";
import { shorten } from "../../../src/labels";
import { RecordPage, recordTitle } from "../../../src/record-page";
import { SourceRecord } from "../../../src/source-record";

type Props = PageProps<"/sources/[id]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return recordTitle("source", (await params).id, searchParams, ({ publisher, title }) => `${publisher}: ${shorten(title, 60)}`);
}

export default async function Page({ params, searchParams }: Props) {
  return (
    <RecordPage kind="source" id={(await params).id} searchParams={searchParams}>
      {(source, asOf) => <SourceRecord source={source} asOf={asOf} />}
    </RecordPage>
  );
}
