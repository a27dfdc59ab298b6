import type { commands } from "../messages/commands";
import type { frame } from "../messages/frame";

type PartName = keyof (typeof frame)["en"]["part"];
type ActionName = keyof (typeof commands)["en"]["does"];

/** The parts of the site with the key that follows "g", and the path of each. */
export const partKeys = {
  briefing: { key: "b", path: "/" },
  changes: { key: "n", path: "/changes" },
  questions: { key: "q", path: "/questions" },
  events: { key: "e", path: "/events" },
  claims: { key: "c", path: "/claims" },
  sources: { key: "s", path: "/sources" },
  actors: { key: "a", path: "/actors" },
  timeline: { key: "t", path: "/timeline" },
  map: { key: "m", path: "/map" },
  places: { key: "p", path: "/places" },
  weapons: { key: "w", path: "/weapons" },
  about: { key: "i", path: "/about" },
} as const satisfies { readonly [Part in PartName]?: { readonly key: string; readonly path: string } };

/** A part of the site that a key leads to. */
export type KeyedPart = keyof typeof partKeys;

/** What a key does: it opens something, goes to the search box, or follows a link of the page. */
export type Action =
  | { readonly kind: "open"; readonly what: "palette" | "help" }
  | { readonly kind: "focus"; readonly selector: string }
  | { readonly kind: "follow"; readonly selector: string };

/** Keys that do something on any page; "Mod" is Control, or Command on a Mac. */
export const keys: readonly { readonly key: string; readonly name: ActionName; readonly action: Action }[] = [
  { key: "Mod+k", name: "palette", action: { kind: "open", what: "palette" } },
  { key: "/", name: "search", action: { kind: "focus", selector: "#query, #site-search" } },
  { key: "[", name: "previousDay", action: { kind: "follow", selector: '[data-step="previous"] a' } },
  { key: "]", name: "nextDay", action: { kind: "follow", selector: '[data-step="next"] a' } },
  { key: "t", name: "today", action: { kind: "follow", selector: '[data-step="today"] a' } },
  { key: "p", name: "previousPage", action: { kind: "follow", selector: 'a[rel="prev"]' } },
  { key: "n", name: "nextPage", action: { kind: "follow", selector: 'a[rel="next"]' } },
  { key: "?", name: "help", action: { kind: "open", what: "help" } },
];

/** The key before that of a part. */
export const goKey = "g";
