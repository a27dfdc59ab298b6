import { Codebook } from "../data/codebook";
import { sitePage } from "./site-page";

export const codebookPage = sitePage({
  path: () => "/codebook",
  hasDay: false,
  title: ({ reading }) => ({ title: reading.t("data.codebook.title"), description: reading.t("data.codebook.description") }),
  content: ({ reading }) => <Codebook reading={reading} />,
});
