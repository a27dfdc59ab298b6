import { Corrections } from "../about/corrections";
import { sitePage } from "./site-page";

export const correctionsPage = sitePage({
  path: () => "/corrections",
  hasDay: false,
  title: ({ reading }) => reading.t("lists.corrections"),
  content: ({ reading }) => <Corrections reading={reading} />,
});
