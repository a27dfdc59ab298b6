import type { Metadata } from "next";
import { ClaimsIndex } from "../../src/claims-index";
import { DayPage } from "../../src/day-page";

export const metadata: Metadata = { title: "Claims" };

export default async function Page({ searchParams }: PageProps<"/claims">) {
  const parameters = await searchParams;
  return (
    <DayPage path="/claims" current="claims" searchParams={searchParams}>
      {(asOf) => <ClaimsIndex asOf={asOf} parameters={parameters} />}
    </DayPage>
  );
}
