import { rangeWords } from "../timeline/stretches";
import { TimelinePage } from "../timeline/timeline-page";
import { queryOf, timelineRequest } from "../timeline/timeline-request";
import { sitePage } from "./site-page";

export const timelinePage = sitePage({
  part: "timeline",
  path: () => "/timeline",
  title: ({ reading, query }) => {
    const { range, shown } = timelineRequest(query, reading);
    const isAll = range.from === undefined && range.to === undefined;
    return isAll ? reading.t("timeline.title") : reading.t("timeline.titleOf", { range: rangeWords(shown, reading) });
  },
  kept: ({ reading, query }) => {
    const request = timelineRequest(query, reading);
    return { ...queryOf(request.range, request), ...(request.askedCut === undefined ? {} : { by: request.askedCut }) };
  },
  content: ({ reading, query }) => <TimelinePage reading={reading} request={timelineRequest(query, reading)} />,
});
