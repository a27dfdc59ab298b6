import { createHash } from "node:crypto";

/** A short name for a text of markup: the same text has the same name on every page, in the build and while the site runs. */
export const nameOfMarkup = (markup: string): string => createHash("sha256").update(markup).digest("base64url").slice(0, 12);
