import type { Metadata } from "next";
import { About } from "../../src/about";
import { asOfDay, firstOf } from "../../src/as-of";
import { PageFrame } from "../../src/page-frame";

export const metadata: Metadata = { title: "About" };

export default async function Page({ searchParams }: PageProps<"/about">) {
  const asOf = asOfDay(firstOf((await searchParams).asOf));
  return (
    <PageFrame asked={asOf?.asked} current="about">
      <About />
    </PageFrame>
  );
}
