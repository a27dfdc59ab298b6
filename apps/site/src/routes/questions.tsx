import { QuestionsIndex } from "../questions/questions-index";
import { sitePage } from "./site-page";

export const questionsPage = sitePage({
  part: "questions",
  path: () => "/questions",
  title: () => "Questions",
  content: ({ reading }) => <QuestionsIndex reading={reading} />,
});
