import { describeQuestion } from "../linked-data/describe";
import { chosenView, viewQuery } from "../questions/chosen-view";
import { QuestionRecord } from "../questions/question-record";
import { recordPage } from "./record-page";

export const questionPage = recordPage({
  kind: "question",
  part: "questions",
  title: (question, { words }) => ({
    title: words.textOf(question, "text").text,
    description: words.textOf(question, "definition").text,
  }),
  linkedData: describeQuestion,
  content: (question, reading, query) => <QuestionRecord question={question} reading={reading} view={chosenView(query)} />,
  kept: ({ query }) => viewQuery(chosenView(query)),
});
