import { drawFirst } from "./draw-first";

/** Marks a request by which the site asks itself for a page as Next makes it. */
const mark = "x-page-as-made";

/** What belongs to one connection, to how an answer was packed on it, or to how Next has led it: it is not handed on. */
const notHandedOn = ["connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding", "x-middleware-rewrite"];

function handedOn(from: Headers): Headers {
  const headers = new Headers(from);
  for (const name of notHandedOn) headers.delete(name);
  return headers;
}

/**
 * Whether a page made on demand is to be drawn first as well: a browser asks for a whole page (Next's router asks for its data alone), and
 * not this site itself.
 */
export const isToBeDrawnFirst = ({ method, headers }: Request): boolean =>
  process.env.NODE_ENV === "production" && method === "GET" && (headers.get("accept") ?? "").includes("text/html") && !headers.has(mark);

/** Asks this server for a page as Next makes it. Next has no place to change a page on its way out. */
function askAsMade(request: Request, port: string): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const headers = handedOn(request.headers);
  headers.set(mark, "1");
  headers.set("accept-encoding", "identity");
  return fetch(`http://localhost:${port}${pathname}${search}`, { headers, signal: request.signal, redirect: "manual" });
}

/**
 * A page made on demand as a browser gets it: with its scripts held back until it is drawn, and nothing in it sent twice, as the build does
 * for the pages that it makes.
 *
 * @returns undefined where this server does not reach itself, or no page of the site's stands at the address but a way to another: it is
 *   then sent as Next makes it.
 */
export async function pageDrawnFirst(request: Request): Promise<Response | undefined> {
  const port = process.env.PORT;
  if (port === undefined) return undefined;
  const made = await askAsMade(request, port).catch(() => undefined);
  if (!made) return undefined;
  const { status, headers } = made;
  const drawn = drawFirst(await made.text());
  return drawn && !headers.has("location") ? new Response(drawn.html, { status, headers: handedOn(headers) }) : undefined;
}
