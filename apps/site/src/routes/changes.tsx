import { ChangesView } from "../changes/changes-view";
import { daysCompared } from "../changes/days-compared";
import { sitePage } from "./site-page";

export const changesPage = sitePage({
  part: "changes",
  path: () => "/changes",
  hasDay: false,
  title: ({ reading, query }) => {
    const { from, to } = daysCompared(query, reading);
    return reading.t("changes.pageTitle", { from: reading.words.day(from), to: reading.words.day(to) });
  },
  content: ({ reading, query }) => <ChangesView {...daysCompared(query, reading)} />,
  kept: ({ query }) =>
    Object.fromEntries(["from", "to"].flatMap((name) => (typeof query[name] === "string" ? [[name, query[name]]] : []))) as Record<
      string,
      string
    >,
});
