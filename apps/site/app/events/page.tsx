import type { Metadata } from "next";
import { DayPage } from "../../src/day-page";
import { EventsIndex } from "../../src/events-index";

export const metadata: Metadata = { title: "Events" };

export default function Page({ searchParams }: PageProps<"/events">) {
  return (
    <DayPage path="/events" current="events" searchParams={searchParams}>
      {(asOf) => <EventsIndex asOf={asOf} />}
    </DayPage>
  );
}
