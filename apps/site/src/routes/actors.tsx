import { ActorsIndex } from "../records/actors-index";
import { sitePage } from "./site-page";

export const actorsPage = sitePage({
  part: "actors",
  path: () => "/actors",
  title: ({ reading }) => reading.t("lists.actors"),
  content: ({ reading }) => <ActorsIndex reading={reading} />,
});
