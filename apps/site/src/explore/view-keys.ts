/** The ways to look at a result, in the order of the links to them. A further one needs its words in `explore.views`. */
export const viewKeys = ["list", "table", "timeline", "map"] as const;

/** A way to look at a result. */
export type ViewKey = (typeof viewKeys)[number];
