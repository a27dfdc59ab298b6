import { exportAs, exportFormats, provenanceOf } from "@tumen/core/export";
import { printQuery, wordCount } from "@tumen/core/query";
import type { Answer } from "../output/answer.js";
import { jsonText } from "../output/json.js";
import { span } from "../text/lines.js";
import { claimTable } from "./claim-table.js";
import type { Request } from "./request.js";

/** Claims that a person is shown unless told otherwise. */
const usualLimit = 50;

/** The claims that meet a query. */
export function answer({ asked, view: all, operand }: Request): Answer {
  const query = all.parse(operand);
  const view = query.asOf === undefined ? all : all.asOf(query.asOf);
  const found = view.find(query);
  const { offset = 0, limit } = asked;
  const page = (most: number) => found.slice(offset, offset + most);
  const claims = page(limit ?? found.length);
  const json = () => ({
    query: printQuery(query),
    asOf: view.day,
    total: found.length,
    offset,
    claims: claims.map((claim) => provenanceOf(view, claim)),
  });
  return {
    ...(claims.length > 0
      ? {}
      : { none: found.length === 0 ? noneFor(view.day, operand) : `there are ${wordCount(found.length, "claim")}, and none after them` }),
    lines: (columns) => {
      const shown = page(limit ?? usualLimit);
      const rest = found.length - offset - shown.length;
      const more = rest > 0 ? `; ${rest.toLocaleString("en-GB")} more with --offset ${offset + shown.length}` : "";
      return [...claimTable(view, shown, columns), [], [span(`${wordCount(found.length, "claim")}${more}`, "soft")]];
    },
    texts: {
      json: () => jsonText(json()),
      ...Object.fromEntries(Object.keys(exportFormats).map((format) => [format, () => exportAs(format, view, claims)])),
    },
  };
}

const noneFor = (day: string | undefined, query: string) =>
  `no claim${day === undefined ? "" : ` public by ${day}`} meets ${query.trim() === "" ? "no condition" : `the query ${query}`}`;
