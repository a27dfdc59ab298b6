import type { Metadata } from "next";
import { QuestionRecord } from "../../../src/question-record";
import { RecordPage, recordTitle } from "../../../src/record-page";

type Props = PageProps<"/questions/[id]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return recordTitle("question", (await params).id, searchParams, ({ text }) => text);
}

export default async function Page({ params, searchParams }: Props) {
  return (
    <RecordPage kind="question" id={(await params).id} searchParams={searchParams}>
      {(question, asOf) => <QuestionRecord question={question} asOf={asOf} />}
    </RecordPage>
  );
}
