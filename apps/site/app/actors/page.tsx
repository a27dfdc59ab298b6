import type { Metadata } from "next";
import { ActorsIndex } from "../../src/actors-index";
import { DayPage } from "../../src/day-page";

export const metadata: Metadata = { title: "Actors" };

export default function Page({ searchParams }: PageProps<"/actors">) {
  return (
    <DayPage path="/actors" current="actors" searchParams={searchParams}>
      {(asOf) => <ActorsIndex asOf={asOf} />}
    </DayPage>
  );
}
