import type { Metadata } from "next";
import { asOfDay, firstOf } from "../../src/as-of";
import { Corrections } from "../../src/corrections";
import { PageFrame } from "../../src/page-frame";

export const metadata: Metadata = { title: "Corrections" };

export default async function Page({ searchParams }: PageProps<"/corrections">) {
  const asked = asOfDay(firstOf((await searchParams).asOf))?.asked;
  return (
    <PageFrame asked={asked}>
      <Corrections asOf={{ asked }} />
    </PageFrame>
  );
}
