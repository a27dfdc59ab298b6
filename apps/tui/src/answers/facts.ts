import { documentTitle } from "@tumen/core/export";
import { type Actor, type Ledger, type RecordKind, voiceOf, wordDate } from "@tumen/core/query";
import { en } from "@tumen/core/wording";
import { correctionWords } from "./correction-words.js";

/** Something a record says of itself: what it is, and the words. */
export type Fact = readonly [what: string, words: string];

type Names = Actor["names"];

const { labels } = en;

const languages = { ko: "Korean", ru: "Russian", uk: "Ukrainian" } as const;

const nameFacts = ({ names, aliases }: { names: Names; aliases: readonly string[] }): (Fact | undefined)[] => [
  ...Object.entries(languages).map(([code, language]) => fact(`in ${language}`, names[code as keyof Names])),
  fact("also", aliases.join(", ")),
];

const fact = (what: string, words: string | undefined): Fact | undefined =>
  words === undefined || words === "" ? undefined : [what, words];

/** What a record other than a claim is called, and what it says of itself. */
export function factsOf(
  view: Ledger,
  kind: Exclude<RecordKind, "claim">,
  id: string,
): { readonly title: string; readonly facts: readonly Fact[] } {
  const { title, facts } = readers[kind](view, id);
  const corrections = view.corrections(kind, id).map((one) => fact("corrected", `${wordDate(one.date)}. ${correctionWords(view, one)}`));
  return { title, facts: [fact("kind", kind), ...facts, fact("id", id), ...corrections].filter((one) => one !== undefined) };
}

/** For whom an actor's words count. */
function voiceWords(view: Ledger, actor: Actor): string {
  const { as, of } = voiceOf(view, actor);
  const name = nameOf(view, "actor", of.id);
  if (as === "spokesman") return name;
  if (as === "unnamed") return `no state, though counted as one origin with ${name}`;
  return as === "state" ? "itself, as a state or alliance" : "itself alone, unless a claim was made on behalf of a state or alliance";
}

interface Reading {
  readonly title: string;
  readonly facts: readonly (Fact | undefined)[];
}

const nameOf = (view: Ledger, kind: "actor" | "place", id: string) => `${view.record(kind, id)?.names.en ?? id} (${id})`;

const readers: { readonly [K in Exclude<RecordKind, "claim">]: (view: Ledger, id: string) => Reading } = {
  actor: (view, id) => {
    const actor = view.need("actor", id);
    const roles = actor.roles.map(({ title, of, from, to }) => {
      const span = [from && `from ${wordDate(from)}`, to && `until ${wordDate(to)}`].filter(Boolean).join(" ");
      return fact("office", `${title}, ${nameOf(view, "actor", of)}${span === "" ? "" : `, ${span}`}`);
    });
    return {
      title: actor.names.en,
      facts: [
        fact("what", labels.actorKind[actor.kind]),
        fact("short", actor.short),
        ...nameFacts(actor),
        fact("country", actor.country),
        fact("part of", actor.partOf && nameOf(view, "actor", actor.partOf)),
        fact("speaks for", voiceWords(view, actor)),
        ...roles,
      ],
    };
  },
  place: (view, id) => {
    const place = view.need("place", id);
    const { coordinates: at } = place;
    return {
      title: place.names.en,
      facts: [
        fact("what", labels.placeKind[place.kind]),
        ...nameFacts(place),
        fact("country", place.country),
        fact("part of", place.partOf && nameOf(view, "place", place.partOf)),
        fact("point", at && `${at.latitude}, ${at.longitude} (to the ${at.precision}; ${at.origin})`),
      ],
    };
  },
  materiel: (view, id) => {
    const materiel = view.need("materiel", id);
    return { title: materiel.names.en, facts: [fact("what", labels.materielKind[materiel.kind]), ...nameFacts(materiel)] };
  },
  topic: (view, id) => {
    const { title, description } = view.need("topic", id);
    return { title, facts: [fact("holds", description)] };
  },
  question: (view, id) => {
    const question = view.need("question", id);
    return {
      title: question.text,
      facts: [
        fact("asks", question.definition),
        fact("includes", question.includes),
        fact("excludes", question.excludes),
        ...(question.kind === "quantity"
          ? [fact("unit", question.unit), fact("measure", labels.measure[question.measure])]
          : [fact("that", question.proposition)]),
        fact("parties", question.parties.map((party) => nameOf(view, "actor", party)).join(", ")),
        fact("answers", `tumen ${question.kind === "quantity" ? "estimates" : "positions"} ${id}`),
      ],
    };
  },
  event: (view, id) => {
    const event = view.need("event", id);
    return {
      title: event.title,
      facts: [
        fact("date", wordDate(event.date)),
        fact("what", labels.eventType[event.type]),
        fact("summary", event.summary),
        fact("where", event.places.map((place) => nameOf(view, "place", place)).join(", ")),
        ...event.actors.map(({ actor, role }) => fact(labels.eventRole[role], nameOf(view, "actor", actor))),
        fact("part of", event.partOf),
      ],
    };
  },
  source: (view, id) => {
    const source = view.need("source", id);
    return {
      title: documentTitle(source),
      facts: [
        fact("publisher", source.publisher),
        fact("published", source.published ? wordDate(source.published) : "undated"),
        fact("address", source.url),
        fact("archived", source.archive),
        fact("grade", `${labels.gradeName[source.grade]}: ${labels.grade[source.grade]}`),
        fact("what", labels.sourceKind[source.kind]),
        fact("language", en.language(source.language)),
        fact("repeats", source.copies),
      ],
    };
  },
};
