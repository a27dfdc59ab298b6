import { Corrections } from "../about/corrections";
import { sitePage } from "./site-page";

export const correctionsPage = sitePage({
  path: () => "/corrections",
  hasDay: false,
  title: () => "Corrections",
  content: ({ reading }) => <Corrections reading={reading} />,
});
