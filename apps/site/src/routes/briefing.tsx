import { BriefingView } from "../briefing/briefing-view";
import { describeWebSite } from "../linked-data/describe-site";
import { sitePage } from "./site-page";

export const briefingPage = sitePage({
  part: "briefing",
  path: () => "/",
  title: ({ reading }) => reading.t("briefing.pageTitle", { day: reading.words.day(reading.day) }),
  linkedData: ({ reading }) => [describeWebSite(reading)],
  content: ({ reading }) => <BriefingView reading={reading} />,
});
