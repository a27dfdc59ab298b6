import type { Metadata } from "next";
import { About } from "../../src/about";
import { asOfDay, firstOf } from "../../src/as-of";
import { PageFrame } from "../../src/page-frame";

export const metadata: Metadata = { title: "About" };

export default async function Page({ searchParams }: PageProps<"/about">) {
  const asked = asOfDay(firstOf((await searchParams).asOf))?.asked;
  return (
    <PageFrame asked={asked} current="about">
      <About asOf={{ asked }} />
    </PageFrame>
  );
}
