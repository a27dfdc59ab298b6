import { heldScriptsId } from "./after-paint.ts";

/**
 * A script of Next's own, which the browser would run as soon as it has come, as likely before the page is drawn as after. In a page made on
 * demand it carries a nonce.
 */
const eagerScript = /<script src="([^"]+)"(?: async=""| nonce="[^"]*")+><\/script>/g;
const preloadedScript = /<link rel="preload" as="script"[^>]*>/g;

/** A page whose scripts are held back, and the addresses of those. */
export interface HeldPage {
  readonly html: string;
  readonly sources: readonly string[];
}

/**
 * Holds the scripts of a page back until it is drawn (`after-paint.ts` fetches them then): it can be read without them, and they would
 * take the processor from drawing it.
 *
 * @throws Error - where the page has no such scripts: Next then writes them in another way than this reads.
 */
export function holdScripts(html: string): HeldPage {
  const sources = [...html.matchAll(eagerScript)].map(([, source = ""]) => source);
  if (sources.length === 0) throw new Error("No script of Next's was found in a page: has it changed how it writes them?");
  const held = `<script type="application/json" id="${heldScriptsId}">${JSON.stringify(sources)}</script>`;
  const rest = html.replaceAll(preloadedScript, "").replaceAll(eagerScript, "");
  return { html: rest.replace("</head>", () => `${held}</head>`), sources };
}
