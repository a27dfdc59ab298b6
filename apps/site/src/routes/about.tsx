import { About } from "../about/about";
import { sitePage } from "./site-page";

export const aboutPage = sitePage({
  part: "about",
  path: () => "/about",
  hasDay: false,
  title: () => "About",
  content: ({ reading }) => <About reading={reading} />,
});
