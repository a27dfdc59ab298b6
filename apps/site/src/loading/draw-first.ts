import { afterPaint } from "./after-paint.ts";
import { holdScripts } from "./hold-scripts.ts";
import { leaveOutRepeated } from "./leave-out-repeated.ts";

/** A page that is drawn before it asks for its scripts. */
export interface DrawnFirst {
  readonly html: string;
  /** The addresses of the scripts that are held back. */
  readonly sources: readonly string[];
  /** How many parts of the page are no longer sent twice. */
  readonly leftOut: number;
}

/**
 * Makes a page that Next has written shorter, and holds its scripts back until it is drawn.
 *
 * @returns undefined for Next's own pages for what went wrong: they do not stand in the site's frame, and nothing in them would fetch a
 *   script that is held back.
 */
export function drawFirst(page: string): DrawnFirst | undefined {
  if (!page.includes(afterPaint)) return undefined;
  const shortened = leaveOutRepeated(page);
  return { ...holdScripts(shortened.html), leftOut: shortened.count };
}
