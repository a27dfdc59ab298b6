import { BriefingView } from "../briefing/briefing-view";
import { sitePage } from "./site-page";

export const briefingPage = sitePage({
  part: "briefing",
  path: () => "/",
  title: ({ reading }) => reading.t("briefing.pageTitle", { day: reading.words.day(reading.day) }),
  content: ({ reading }) => <BriefingView reading={reading} />,
});
