import { About } from "../about/about";
import { sitePage } from "./site-page";

export const aboutPage = sitePage({
  part: "about",
  path: () => "/about",
  hasDay: false,
  title: ({ reading }) => ({ title: reading.t("about.title"), description: reading.t("about.description") }),
  content: ({ reading }) => <About reading={reading} />,
});
