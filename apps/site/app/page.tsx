import { wordDay } from "@tumen/core";
import type { Metadata } from "next";
import { asOfDay, firstOf } from "../src/as-of";
import { BriefingView } from "../src/briefing-view";
import { DayPage } from "../src/day-page";

export async function generateMetadata({ searchParams }: PageProps<"/">): Promise<Metadata> {
  const asOf = asOfDay(firstOf((await searchParams).asOf));
  return { title: asOf ? `Briefing as of ${wordDay(asOf.day)}` : "Not a day of the calendar" };
}

export default function Page({ searchParams }: PageProps<"/">) {
  return (
    <DayPage path="/" current="briefing" searchParams={searchParams}>
      {(asOf) => <BriefingView asOf={asOf} />}
    </DayPage>
  );
}
