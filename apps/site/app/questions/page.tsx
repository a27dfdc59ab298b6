import type { Metadata } from "next";
import { DayPage } from "../../src/day-page";
import { QuestionsIndex } from "../../src/questions-index";

export const metadata: Metadata = { title: "Questions" };

export default function Page({ searchParams }: PageProps<"/questions">) {
  return (
    <DayPage path="/questions" current="questions" searchParams={searchParams}>
      {(asOf) => <QuestionsIndex asOf={asOf} />}
    </DayPage>
  );
}
