import { printQuery } from "@tumen/core";
import {
  changesAnswer,
  corroborationAnswer,
  estimatesAnswer,
  estimatesRows,
  positionsAnswer,
  positionsRows,
  rowsAsCsv,
  traceAnswer,
} from "@tumen/core/export";
import { latestDay } from "../../reading/reading";
import { ApiError } from "../api-error";
import { apiRoot } from "../api-root";
import { type ApiRequest, apiRoute } from "../api-route";
import { parameters } from "../parameters";
import { ref } from "../schemas";
import { recordOf } from "./records";

const exampleClaim = "nis-2024-12-27-captive-died";

/** The way of a claim. */
export const traceRoute = apiRoute({
  path: "/claims/{id}/trace",
  summary: "The way of a claim: its claimants, its relays and the documents, as a tree",
  parameters: {},
  formats: ["json"],
  schema: ref("TraceAnswer"),
  exampleId: exampleClaim,
  answer: ({ id, view }) => {
    const { record, ...moved } = recordOf("claim", { id, view });
    return { ...moved, json: () => traceAnswer(view, record.id) };
  },
});

/** The voices behind a claim. */
export const corroborationRoute = apiRoute({
  path: "/claims/{id}/corroboration",
  summary: "The distinct root voices behind what a claim finds, and what depends on others",
  parameters: {},
  formats: ["json"],
  schema: ref("CorroborationAnswer"),
  exampleId: exampleClaim,
  answer: ({ id, view }) => {
    const { record, ...moved } = recordOf("claim", { id, view });
    return { ...moved, json: () => ({ asOf: view.day, claim: record.id, ...corroborationAnswer(view, record.id) }) };
  },
});

/** The question of the path, answered in the way the route is about. */
function questionOf(request: Pick<ApiRequest, "id" | "view">, kind: "quantity" | "stance") {
  const { record, ...moved } = recordOf("question", request);
  if (record.kind === kind) return { id: record.id, ...moved };
  const [other, way] = kind === "stance" ? ["estimates", "figures"] : ["positions", "stances"];
  const path = `${apiRoot}/${other}/${record.id}`;
  throw new ApiError(400, "wrong-kind", `"${record.id}" is answered by ${way}: ask ${path}`, { suggestions: [path] });
}

/** The figures on a question. */
export const estimatesRoute = apiRoute({
  path: "/estimates/{id}",
  summary:
    "The figures that claimants give on a question, each series with what revised what; as CSV a row for each figure, compared or only listed",
  parameters: {},
  formats: ["json", "csv"],
  schema: ref("EstimatesAnswer"),
  exampleId: "casualties",
  answer: ({ id, view }) => {
    const { id: question, ...moved } = questionOf({ id, view }, "quantity");
    const whole = () => estimatesAnswer(view, question);
    return { ...moved, json: whole, texts: { csv: () => rowsAsCsv(estimatesRows(whole())) } };
  },
});

/** The positions on a question. */
export const positionsRoute = apiRoute({
  path: "/positions/{id}",
  summary:
    "Who affirms, denies or declines to say on a question, and since when; as CSV a row for each stretch of time, and for each claim not dated to a day",
  parameters: {},
  formats: ["json", "csv"],
  schema: ref("PositionsAnswer"),
  exampleId: "troops-in-russia",
  answer: ({ id, view }) => {
    const { id: question, ...moved } = questionOf({ id, view }, "stance");
    const whole = () => positionsAnswer(view, question);
    return { ...moved, json: whole, texts: { csv: () => rowsAsCsv(positionsRows(whole())) } };
  },
});

/** Claims and events on a time axis. */
export const timelineRoute = apiRoute({
  path: "/timeline",
  summary: "The claims of a query by the day they became public, and the events they are about",
  parameters: { q: parameters.query, by: parameters.by },
  formats: ["json", "csv"],
  schema: ref("TimelineAnswer"),
  answer: ({ asked: { q = "", by = "month" }, view: asOfDay }) => {
    const query = asOfDay.parse(q);
    const view = query.asOf === undefined ? asOfDay : asOfDay.asOf(query.asOf);
    const buckets = view.timeline({ by, claims: view.find(query) });
    const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
    const rows = () => buckets.map(({ start, claims, events }) => ({ start, claims: ids(claims), events: ids(events) }));
    return {
      json: () => ({ query: printQuery(query), asOf: view.day, by, buckets: rows() }),
      texts: {
        csv: () => rowsAsCsv(buckets.map(({ start, claims, events }) => ({ start, claims: claims.length, events: events.length }))),
      },
    };
  },
});

/** What changed between two days. */
export const changesRoute = apiRoute({
  path: "/changes",
  summary: "What became public after one day and up to another",
  parameters: { from: parameters.from, to: parameters.to },
  formats: ["json"],
  schema: ref("ChangesAnswer"),
  answer: ({ asked: { from, to }, view }) => {
    const last = to ?? view.day ?? latestDay();
    if (last < from) {
      const problem = `The days are turned round: expected the earlier one first, found ${from} after ${last}`;
      throw new ApiError(400, "invalid-parameter", problem, { expected: "from before to" });
    }
    return { json: () => changesAnswer(view, from, last) };
  },
});
