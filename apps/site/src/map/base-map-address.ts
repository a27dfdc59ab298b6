import type { ViewId } from "./views";

/** The address of the land and borders of a part of the world; without a language, since nothing is written on it. */
export const baseMapAddress = (id: ViewId): string => `/base-map/${id}.svg`;
