import { QuestionRecord } from "../questions/question-record";
import { recordPage } from "./record-page";

export const questionPage = recordPage({
  kind: "question",
  part: "questions",
  title: ({ text }) => text,
  content: (question, reading) => <QuestionRecord question={question} reading={reading} />,
});
