import type { Metadata } from "next";
import { ActorRecord } from "../../../src/actor-record";
import { RecordPage, recordTitle } from "../../../src/record-page";

type Props = PageProps<"/actors/[id]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return recordTitle("actor", (await params).id, searchParams, ({ names }) => names.en);
}

export default async function Page({ params, searchParams }: Props) {
  return (
    <RecordPage kind="actor" id={(await params).id} searchParams={searchParams}>
      {(actor, asOf) => <ActorRecord actor={actor} asOf={asOf} />}
    </RecordPage>
  );
}
