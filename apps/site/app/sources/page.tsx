import type { Metadata } from "next";
import { DayPage } from "../../src/day-page";
import { SourcesIndex } from "../../src/sources-index";

export const metadata: Metadata = { title: "Sources" };

export default async function Page({ searchParams }: PageProps<"/sources">) {
  const parameters = await searchParams;
  return (
    <DayPage path="/sources" current="sources" searchParams={searchParams}>
      {(asOf) => <SourcesIndex asOf={asOf} parameters={parameters} />}
    </DayPage>
  );
}
