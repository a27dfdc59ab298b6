import { Method } from "../about/method";
import { sitePage } from "./site-page";

export const methodPage = sitePage({
  path: () => "/method",
  hasDay: false,
  title: ({ reading }) => ({ title: reading.t("method.title"), description: reading.t("method.description") }),
  content: ({ reading }) => <Method reading={reading} />,
});
