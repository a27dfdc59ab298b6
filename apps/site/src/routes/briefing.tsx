import { wordDay } from "@tumen/core";
import { BriefingView } from "../briefing/briefing-view";
import { sitePage } from "./site-page";

export const briefingPage = sitePage({
  part: "briefing",
  path: () => "/",
  title: ({ reading }) => `Briefing as of ${wordDay(reading.day)}`,
  content: ({ reading }) => <BriefingView reading={reading} />,
});
