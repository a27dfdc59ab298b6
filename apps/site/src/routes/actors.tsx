import { ActorsIndex } from "../records/actors-index";
import { sitePage } from "./site-page";

export const actorsPage = sitePage({
  part: "actors",
  path: () => "/actors",
  title: () => "Actors",
  content: ({ reading }) => <ActorsIndex reading={reading} />,
});
