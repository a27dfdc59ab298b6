import type { Metadata } from "next";
import { EventRecord } from "../../../src/event-record";
import { RecordPage, recordTitle } from "../../../src/record-page";

type Props = PageProps<"/events/[id]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return recordTitle("event", (await params).id, searchParams, ({ title }) => title);
}

export default async function Page({ params, searchParams }: Props) {
  return (
    <RecordPage kind="event" id={(await params).id} searchParams={searchParams}>
      {(event, asOf) => <EventRecord event={event} asOf={asOf} />}
    </RecordPage>
  );
}
