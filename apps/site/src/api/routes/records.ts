import { claimsQuery, type RecordKind } from "@tumen/core";
import { exportAs, exportFormats, exportSourcesAs, provenanceOf, sourceFormats } from "@tumen/core/export";
import { ledger } from "../../reading/ledger";
import { ApiError } from "../api-error";
import { type ApiAnswer, type ApiRequest, apiRoute } from "../api-route";
import { parameters } from "../parameters";
import { recordAnswerSchema, ref } from "../schemas";
import { claimFormats } from "./claims";

const usualLimit = 50;

/** Where each kind stands, and an id for its example. */
export const recordFolders = {
  actor: { folder: "actors", example: "nis" },
  place: { folder: "places", example: "kursk-oblast" },
  materiel: { folder: "weapons", example: "shell-122mm" },
  question: { folder: "questions", example: "casualties" },
  topic: { folder: "topics", example: "losses" },
  event: { folder: "events", example: "capture-2024-12-26" },
  source: { folder: "sources", example: "founding-article" },
} as const satisfies Record<Exclude<RecordKind, "claim">, { folder: string; example: string }>;

type OtherKind = keyof typeof recordFolders;

/**
 * Says that a record was not public on the day, and from which day it is.
 *
 * @throws ApiError always, or UnknownIdError where no day has the record.
 */
function refuse(kind: RecordKind, id: string, day: string | undefined): never {
  const record = ledger.need(kind, id);
  const from = kind === "claim" || kind === "event" || kind === "source" ? ledger.publicFrom(kind, record.id) : undefined;
  const since = from === undefined ? "no claim is about it yet" : `it became public on ${from}`;
  throw new ApiError(404, "not-public", `This ${kind} was not public on ${day}: ${since}`, from === undefined ? {} : { expected: from });
}

/** The record of a request's path; where the id has moved, where to. */
export function recordOf<K extends RecordKind>(kind: K, { id, view }: Pick<ApiRequest, "id" | "view">) {
  const record = view.record(kind, id) ?? refuse(kind, id, view.day);
  return { record, ...(record.id === id ? {} : { movedTo: record.id }) };
}

/** One claim with everything that leads to its documents. */
export const claimRoute = apiRoute({
  path: "/claims/{id}",
  summary: "A claim, who made it, its figures in words, and the documents that carry it",
  parameters: {},
  formats: claimFormats,
  schema: ref("ClaimAnswer"),
  exampleId: "nis-2024-12-27-captive-died",
  answer: ({ id, view }): ApiAnswer => {
    const { record: claim, ...moved } = recordOf("claim", { id, view });
    return {
      ...moved,
      json: () => ({
        kind: "claim",
        ...provenanceOf(view, claim),
        revisedBy: view.revisionsOf(claim).map((one) => one.id),
        corrections: view.corrections("claim", claim.id),
      }),
      texts: Object.fromEntries(Object.keys(exportFormats).map((key) => [key, () => exportAs(key, view, [claim])])),
    };
  },
});

const recordRoute = (kind: OtherKind) => {
  const { folder, example } = recordFolders[kind];
  const bibliographic = kind === "source" ? (Object.keys(sourceFormats) as (keyof typeof sourceFormats)[]) : [];
  return apiRoute({
    path: `/${folder}/{id}`,
    summary: `One record of the kind ${kind}, and the query that finds its claims`,
    parameters: {},
    formats: ["json", ...bibliographic],
    schema: recordAnswerSchema(kind),
    exampleId: example,
    answer: ({ id, view }): ApiAnswer => {
      const { record, ...moved } = recordOf(kind, { id, view });
      const query = claimsQuery(kind, record.id);
      return {
        ...moved,
        json: () => ({
          kind,
          asOf: view.day,
          record,
          claims: { query, total: view.query(query, { limit: 0 }).total },
          corrections: view.corrections(kind, record.id),
        }),
        texts: Object.fromEntries(bibliographic.map((key) => [key, () => exportSourcesAs(key, view, [view.need("source", record.id)])])),
      };
    },
  });
};

const recordsRoute = (kind: OtherKind) =>
  apiRoute({
    path: `/${recordFolders[kind].folder}`,
    summary: `Every record of the kind ${kind}`,
    parameters: { limit: parameters.limit, offset: parameters.offset },
    formats: ["json"],
    schema: ref("RecordsAnswer"),
    answer: ({ asked: { limit = usualLimit, offset = 0 }, view }) => {
      const all = view.all(kind);
      return {
        json: () => ({ asOf: view.day, kind, total: all.length, offset, limit, records: all.slice(offset, offset + limit) }),
        page: { total: all.length, offset, limit },
      };
    },
  });

/** Every kind of record but claims: as a list, and one by one. */
export const recordRoutes = (Object.keys(recordFolders) as OtherKind[]).flatMap((kind) => [recordsRoute(kind), recordRoute(kind)]);
