import { DataPage } from "../data/data-page";
import { describeDataset } from "../linked-data/describe-site";
import { sitePage } from "./site-page";

export const dataPage = sitePage({
  path: () => "/data",
  hasDay: false,
  title: ({ reading }) => ({ title: reading.t("data.title"), description: reading.t("data.description") }),
  linkedData: ({ reading }) => [describeDataset(reading)],
  content: ({ reading }) => <DataPage reading={reading} />,
});
