import { SourcesIndex } from "../records/sources-index";
import { sitePage } from "./site-page";

export const sourcesPage = sitePage({
  part: "sources",
  path: () => "/sources",
  title: ({ reading }) => reading.t("lists.sources"),
  content: ({ reading, query }) => <SourcesIndex reading={reading} parameters={query} />,
});
