import { DataPage } from "../data/data-page";
import { sitePage } from "./site-page";

export const dataPage = sitePage({
  path: () => "/data",
  hasDay: false,
  title: ({ reading }) => ({ title: reading.t("data.title"), description: reading.t("data.description") }),
  content: ({ reading }) => <DataPage reading={reading} />,
});
