import { QuestionsIndex } from "../questions/questions-index";
import { sitePage } from "./site-page";

export const questionsPage = sitePage({
  part: "questions",
  path: () => "/questions",
  title: ({ reading }) => reading.t("frame.part.questions"),
  content: ({ reading }) => <QuestionsIndex reading={reading} />,
});
