import { printQuery } from "@tumen/core";
import { exportAs, exportFormats, provenanceOf } from "@tumen/core/export";
import { ApiError } from "../api-error";
import { apiRoute } from "../api-route";
import type { AnswerFormatKey } from "../formats";
import { parameters } from "../parameters";
import { ref } from "../schemas";
import { facets } from "./facets";

/** The formats that claims can be had in. */
export const claimFormats: readonly AnswerFormatKey[] = ["json", ...(Object.keys(exportFormats) as (keyof typeof exportFormats)[])];

const usualLimit = 50;
/** More claims than this are given in stretches only. */
export const mostAtOnce = 20_000;

/** Claims of a query, a stretch at a time as JSON, all of them in the formats of files. */
export const claimsRoute = apiRoute({
  path: "/claims",
  summary: "The claims that meet a query",
  parameters: { q: parameters.query, limit: parameters.limit, offset: parameters.offset, facets },
  formats: claimFormats,
  schema: ref("ClaimsAnswer"),
  answer: ({ asked, view: asOfDay, format }) => {
    const query = asOfDay.parse(asked.q ?? "");
    const view = query.asOf === undefined ? asOfDay : asOfDay.asOf(query.asOf);
    const { offset = 0, limit } = asked;
    const isWhole = format !== "json" && limit === undefined;
    const result = view.query(query, { limit: isWhole ? 0 : (limit ?? usualLimit), offset, facets: asked.facets ?? [] });
    if (isWhole && result.total - offset > mostAtOnce) {
      const problem = `The query finds ${result.total} claims, and at most ${mostAtOnce} are given at once: ask with limit and offset`;
      throw new ApiError(413, "answer-too-large", problem, { expected: "limit and offset" });
    }
    const claims = () => (isWhole ? view.find(query).slice(offset) : result.claims);
    return {
      json: () => ({
        query: printQuery(query),
        asOf: view.day,
        total: result.total,
        offset,
        limit: result.limit,
        ...(asked.facets ? { facets: result.facets } : {}),
        claims: result.claims.map((claim) => provenanceOf(view, claim)),
      }),
      texts: Object.fromEntries(Object.keys(exportFormats).map((key) => [key, () => exportAs(key, view, claims())])),
      ...(isWhole ? {} : { page: { total: result.total, offset, limit: result.limit } }),
    };
  },
});
