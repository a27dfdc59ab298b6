import { isDay } from "@tumen/core/days";
import { type NextRequest, NextResponse } from "next/server";
import { afterPaint } from "./src/loading/after-paint";
import { isToBeDrawnFirst, pageDrawnFirst } from "./src/loading/ask-as-made";
import { contentSecurityPolicy } from "./src/policy/content-security-policy";
import { hashOf, inlineScriptHashes } from "./src/policy/inline-script-hashes";
import { isLocale, preferredLocale } from "./src/reading/locale";
import { stands } from "./src/reading/standing";

/** Leads an address without a language to the one the reader's browser prefers. */
function toLocale(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone();
  url.pathname = `/${preferredLocale(request.headers.get("accept-language"))}${url.pathname === "/" ? "" : url.pathname}`;
  return NextResponse.redirect(url, { headers: { Vary: "Accept-Language" } });
}

/** A page that was made when the site was built: its inline scripts are known by their hashes. */
function prerenderedPage(hashes: readonly string[]): NextResponse {
  const response = NextResponse.next();
  response.headers.set("Content-Security-Policy", contentSecurityPolicy(hashes));
  return response;
}

/** The page says that nothing stands at an address, or that the day is none; so must the answer, to whoever does not read pages. */
function statusOf({ nextUrl }: NextRequest, rest: readonly string[]): 200 | 400 | 404 {
  if (!stands(`/${rest.join("/")}`)) return 404;
  const asOf = nextUrl.searchParams.get("asOf") ?? "";
  return asOf === "" || isDay(asOf) ? 200 : 400;
}

/** A page that is made for this request: Next's scripts carry a nonce of their own, and the site's one script is known by its hash. */
function pageOnDemand(request: NextRequest, locale: string, rest: readonly string[]): NextResponse {
  const policy = contentSecurityPolicy([`'nonce-${btoa(crypto.randomUUID())}'`, hashOf(afterPaint), "'strict-dynamic'"]);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const url = request.nextUrl.clone();
  url.pathname = ["", locale, "on-demand", ...rest].join("/");
  const response = NextResponse.rewrite(url, { request: { headers }, status: statusOf(request, rest) });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** Gives every page its language and its security policy, and serves what was made at build time wherever that is what is asked for. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  const [, locale, ...rest] = pathname.split("/");
  if (!isLocale(locale)) return toLocale(request);
  // The pages made on demand have no address of their own; a request for one would be led to itself without end.
  if (rest[0] === "on-demand") return new NextResponse("Nothing stands at this address.\n", { status: 404 });
  const hashes = search === "" ? await inlineScriptHashes(pathname) : undefined;
  if (hashes) return prerenderedPage(hashes);
  return (isToBeDrawnFirst(request) && (await pageDrawnFirst(request))) || pageOnDemand(request, locale, rest);
}

export const config = {
  matcher: ["/((?!_next/|api/|base-map/|card/|data/|icon.svg|icon-|apple-icon.png|manifest.webmanifest|robots.txt|sitemap.xml).*)"],
};
