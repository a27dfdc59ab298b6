import { ReportPage, reportQuery } from "../report/report-page";
import { sitePage } from "./site-page";

export const reportPage = sitePage({
  path: () => "/report",
  hasDay: false,
  title: ({ reading }) => ({ title: reading.t("report.title"), isHidden: true }),
  content: ({ reading, query }) => <ReportPage reading={reading} query={query} />,
  kept: ({ query }) => reportQuery(query),
});
