import type { CheckedRecord } from "../check-records.js";
import type { AuthoredRecords, Kind } from "../kinds.js";
import { type CheckedData, problemAt, type Rule } from "./rule.js";

type Path = readonly (string | number)[];
type Reference = readonly [kind: Kind, id: string | undefined, path: Path];

const each = (kind: Kind, ids: readonly string[], ...path: Path): Reference[] => ids.map((id, index) => [kind, id, [...path, index]]);

const referencesOf: { [K in Kind]: (record: AuthoredRecords[K][number]) => Reference[] } = {
  actors: (actor) => [
    ["actors", actor.partOf, ["partOf"]],
    ["actors", actor.speaksFor, ["speaksFor"]],
    ...actor.roles.map((role, index): Reference => ["actors", role.of, ["roles", index, "of"]]),
  ],
  places: (place) => [["places", place.partOf, ["partOf"]]],
  materiel: () => [],
  questions: (question) => each("actors", question.parties, "parties"),
  topics: () => [],
  events: (event) => [
    ["events", event.partOf, ["partOf"]],
    ...each("events", event.related, "related"),
    ...each("places", event.places, "places"),
    ...event.actors.map(({ actor }, index): Reference => ["actors", actor, ["actors", index, "actor"]]),
  ],
  sources: (source) => [
    ["actors", source.medium, ["medium"]],
    ["sources", source.copies, ["copies"]],
  ],
  claims: (claim) => [
    ...each("actors", claim.claimants, "claimants"),
    ["actors", claim.onBehalfOf, ["onBehalfOf"]],
    ["actors", claim.speaker, ["speaker"]],
    ["actors", claim.quote?.speaker, ["quote", "speaker"]],
    ...each("topics", claim.topics, "topics"),
    ["events", claim.about.event, ["about", "event"]],
    ...each("actors", claim.about.actors, "about", "actors"),
    ...each("places", claim.about.places, "about", "places"),
    ...each("materiel", claim.about.materiel, "about", "materiel"),
    ...claim.about.routes.flatMap(({ from, to }, index): Reference[] => [
      ["places", from, ["about", "routes", index, "from"]],
      ["places", to, ["about", "routes", index, "to"]],
    ]),
    ...claim.quantities.map(({ question }, index): Reference => ["questions", question, ["quantities", index, "question"]]),
    ...claim.stances.map(({ question }, index): Reference => ["questions", question, ["stances", index, "question"]]),
    ...(["revises", "restsOn", "contradicts", "confirms", "denies"] as const).flatMap((field) => each("claims", claim[field], field)),
    ...claim.citations.flatMap((citation, index): Reference[] => [
      ["sources", citation.source, ["citations", index, "source"]],
      ...each("actors", citation.via, "citations", index, "via"),
    ]),
  ],
  // These name the kind of what they are about in a field: their own rules check it.
  redirects: () => [],
  corrections: () => [],
  released: () => [],
  briefing: (section) =>
    section.slots.flatMap((slot, index): Reference[] => {
      if (slot.kind === "statements") return [["topics", slot.topic, ["slots", index, "topic"]]];
      return slot.kind === "latest" ? [] : [["questions", slot.question, ["slots", index, "question"]]];
    }),
};

const singular: Record<Kind, string> = {
  actors: "an actor",
  places: "a place",
  materiel: "a materiel",
  questions: "a question",
  topics: "a topic",
  events: "an event",
  sources: "a source",
  claims: "a claim",
  redirects: "a redirect",
  corrections: "a correction",
  released: "a released record",
  briefing: "a section",
};

function hint(data: CheckedData, kind: Kind, id: string): string {
  const redirect = data.redirect(kind, id);
  if (redirect && redirect.to.length > 0) return `, such as ${redirect.to.join(" or ")}, to which it leads now`;
  const near = data.near(kind, id);
  return near.length > 0 ? `, such as ${near.join(", ")}` : "";
}

/** Every id that a record names is the id of a record. */
export const references: Rule = {
  name: "references",
  description: "Every id that a record names is the id of a record of the right kind.",
  *check(data) {
    for (const item of data.all) {
      const list = (referencesOf[item.kind] as (record: CheckedRecord["record"]) => Reference[])(item.record);
      for (const [kind, id, path] of list) {
        if (id === undefined || data.has(kind, id)) continue;
        const noun = singular[kind].replace(/^an? /, "");
        yield problemAt(item.read, path, `no ${noun} has the id "${id}": expected the id of ${singular[kind]}${hint(data, kind, id)}`);
      }
    }
  },
};
