import { createHash } from "node:crypto";
import { nearestQuery } from "@tumen/core";
import { LRUCache } from "lru-cache";
import { ledger } from "../reading/ledger";
import { dataVersion, isShownVersion } from "../reading/ledger-version";
import { latestDay } from "../reading/reading";
import { ApiError, toApiError } from "./api-error";
import { apiRoot } from "./api-root";
import type { ApiAnswer, ApiRoute } from "./api-route";
import { type AnswerFormatKey, answerFormats, chosenFormat } from "./formats";
import { commonParameters, openApi } from "./openapi";
import { readParameters } from "./parameters";
import { apiRoutes } from "./routes";

/** The longest path and query that are read. */
const longestAddress = 4096;
const mostBytesHeld = 64 * 1024 * 1024;
const mostBytesOfOne = 4 * 1024 * 1024;

interface Written {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

/** Answers as they were written: the ledger never changes while the site runs. */
const held = new LRUCache<string, Written>({
  maxSize: mostBytesHeld,
  maxEntrySize: mostBytesOfOne,
  sizeCalculation: ({ body }) => (body?.length ?? 0) + 512,
});

const always = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link, Location, Tumen-Data",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

const minute = "public, max-age=60, stale-while-revalidate=86400";
const forEver = "public, max-age=31536000, immutable";

const encoded = (text: string) => encodeURIComponent(text);

const decodedId = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ApiError(400, "invalid-parameter", `"${text.slice(0, 60)}" is no well encoded id`);
  }
};

/** The route of a path, and the id in it. */
function routeOf(path: string): { readonly route: ApiRoute; readonly id: string } {
  const parts = path.split("/");
  for (const route of apiRoutes) {
    const pattern = route.path.split("/");
    if (pattern.length !== parts.length || !pattern.every((part, index) => part === "{id}" || part === parts[index])) continue;
    return { route, id: decodedId(parts[pattern.indexOf("{id}")] ?? "") };
  }
  throw new ApiError(404, "unknown-route", `Nothing stands at ${path.slice(0, 80)}: ${apiRoot}/openapi.json describes what does`, {
    suggestions: apiRoutes.map((route) => `${apiRoot}${route.path}`),
  });
}

/** Where the stretches before and after stand. */
function links({ page }: ApiAnswer, path: string, asked: URLSearchParams): readonly string[] {
  const { total, offset, limit } = page ?? { total: 0, offset: 0, limit: 0 };
  const at = (start: number, relation: string) => {
    const query = new URLSearchParams(asked);
    query.set("limit", String(limit));
    query.set("offset", String(start));
    return `<${apiRoot}${path}?${query}>; rel="${relation}"`;
  };
  if (limit === 0) return [];
  return [
    ...(offset > 0 ? [at(0, "first"), at(Math.max(0, offset - limit), "prev")] : []),
    ...(offset + limit < total ? [at(offset + limit, "next"), at(Math.floor((total - 1) / limit) * limit, "last")] : []),
  ];
}

/** A name for the file, where the answer is kept as one. */
function disposition(path: string, day: string, format: AnswerFormatKey): string {
  const name = `tumen${path.replaceAll("/", "-")}-${day}`.replace(/[^A-Za-z0-9.-]+/g, "_").slice(0, 120);
  // Of the two kinds of JSON, one is told by its name.
  const kind = format === "csl-json" ? ".csl" : "";
  const isRead = format === "json" || format === "text" || (format === "markdown" && path === "/brief");
  return `${isRead ? "inline" : "attachment"}; filename="${name}${kind}.${answerFormats[format].extension}"`;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

const etagOf = (body: Uint8Array) => `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;

const without = (query: URLSearchParams, ...names: readonly string[]) =>
  new URLSearchParams([...query].filter(([name]) => !names.includes(name)));

/** Whether the days of an answer are past, so that no further claim can become public on them. */
function isOfPastDay(path: string, query: URLSearchParams): boolean {
  const last = query.get(path === "/changes" ? "to" : "asOf");
  return last !== null && last <= latestDay();
}

/** Writes the answer to a request. */
function write(path: string, query: URLSearchParams, accept: string | null): Written {
  const { route, id } = routeOf(path);
  const format = chosenFormat(query.get("format") ?? undefined, accept, route.formats);
  const { asOf, v, ...asked } = readParameters({ ...route.parameters, ...commonParameters }, without(query, "format"));
  if (v !== undefined && !isShownVersion(v)) {
    const problem = `This site serves version ${dataVersion()} of the ledger, not ${v}: an earlier one is in the package @tumen/core of that version`;
    throw new ApiError(404, "unknown-version", problem, { expected: dataVersion() });
  }
  const view = ledger.asOf(asOf ?? latestDay());
  const answer = route.answer({ asked, id, view, format });
  if (answer.movedTo !== undefined) {
    const target = `${apiRoot}${route.path.replace("{id}", encoded(answer.movedTo))}`;
    const text = query.toString();
    return { status: 308, headers: { Location: text === "" ? target : `${target}?${text}`, "Cache-Control": minute }, body: undefined };
  }
  const body = bytesOf(format === "json" ? `${JSON.stringify(answer.json())}\n` : (answer.texts?.[format]?.() ?? ""));
  const isForEver = v === dataVersion() && isOfPastDay(path, query);
  const relations = [...links(answer, path, query), `<${apiRoot}/openapi.json>; rel="service-desc"`];
  return {
    status: 200,
    headers: {
      "Content-Type": answerFormats[format].mediaType,
      "Content-Disposition": disposition(path, view.day ?? latestDay(), format),
      "Cache-Control": isForEver ? forEver : minute,
      ETag: etagOf(body),
      Link: relations.join(", "),
      "Tumen-Data": dataVersion(),
      Vary: "Accept",
    },
    body,
  };
}

function writtenError(error: unknown): Written {
  const { status, code, message, details } = toApiError(error, (text) => nearestQuery(ledger, text));
  if (status >= 500) console.error(error);
  const headers = { "Content-Type": answerFormats.json.mediaType, "Cache-Control": "no-store" };
  return { status, headers, body: bytesOf(`${JSON.stringify({ error: { code, message, ...details } })}\n`) };
}

function describe(): Written {
  const body = bytesOf(`${JSON.stringify(openApi())}\n`);
  return { status: 200, headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": minute, ETag: etagOf(body) }, body };
}

function written(url: URL, accept: string | null): Written {
  const path = url.pathname.slice(apiRoot.length);
  if (url.pathname.length + url.search.length > longestAddress) {
    const problem = `The address has ${url.pathname.length + url.search.length} letters: expected at most ${longestAddress}`;
    throw new ApiError(414, "address-too-long", problem);
  }
  return path === "/openapi.json" || path === "" ? describe() : write(path, url.searchParams, accept);
}

/** Answers a request, whatever it is: an error has its shape and its status. */
export function answerRequest(request: Request): Response {
  const url = new URL(request.url);
  const accept = request.headers.get("accept");
  const key = `${latestDay()} ${accept} ${url.pathname}${url.search}`;
  let answer = held.get(key);
  if (answer === undefined) {
    try {
      answer = written(url, accept);
      held.set(key, answer);
    } catch (error) {
      answer = writtenError(error);
    }
  }
  const { status, headers, body } = answer;
  if (headers.ETag !== undefined && request.headers.get("if-none-match")?.includes(headers.ETag))
    return new Response(null, { status: 304, headers: { ...always, ...headers } });
  return new Response(body, { status, headers: { ...always, ...headers } });
}

/** Says that only questions are answered. */
export function refuseMethod(): Response {
  const { status, headers, body } = writtenError(
    new ApiError(405, "method-not-allowed", "Only GET, HEAD and OPTIONS are answered: the ledger is read only"),
  );
  return new Response(body, { status, headers: { ...always, ...headers, Allow: "GET, HEAD, OPTIONS" } });
}

/** What a browser asks before it asks from another origin. */
export const allowed = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...always,
      "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
      "Access-Control-Allow-Headers": "Accept, If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
