import type { Actor, ActorKind, Claim, LedgerEvent, Materiel, Place, Question, Source } from "@tumen/core";
import { type PagedKind, recordPath } from "../reading/address";
import type { Reading } from "../reading/reading";
import { absolute } from "./absolute";
import type { Described } from "./linked-data";
import { statedDate, statedStretch } from "./stated-date";

const pageOf = (kind: PagedKind, id: string, reading: Reading): string => absolute(recordPath(kind, id), reading);

const actorTypes: Readonly<Partial<Record<ActorKind, string>>> = { state: "Country", person: "Person" };

/** A person, a country, or an organisation of any kind. */
export const describeActor = (actor: Actor, reading: Reading): Described => ({
  "@type": actorTypes[actor.kind] ?? "Organization",
  "@id": pageOf("actor", actor.id, reading),
  identifier: actor.id,
  name: actor.names.en,
  ...(actor.aliases.length > 0 ? { alternateName: actor.aliases } : {}),
});

const articleKinds: readonly Source["kind"][] = ["news", "wire", "broadcaster", "state-media", "investigation", "explainer"];
const reportKinds: readonly Source["kind"][] = ["official-report", "think-tank"];

const documentType = ({ kind }: Source): string => {
  if (articleKinds.includes(kind)) return "Article";
  return reportKinds.includes(kind) ? "Report" : "CreativeWork";
};

/** A document that carries claims. */
export const describeSource = (source: Source, reading: Reading): Described => ({
  "@type": documentType(source),
  "@id": pageOf("source", source.id, reading),
  identifier: source.id,
  name: source.title,
  url: source.url,
  publisher: { "@type": "Organization", name: source.publisher },
  datePublished: statedDate(source.published),
  inLanguage: source.language,
});

/** A claim, by whom, and where it appears. No verdict on it: the ledger judges nothing. */
export const describeClaim = (claim: Claim, reading: Reading): Described => ({
  "@type": "Claim",
  "@id": pageOf("claim", claim.id, reading),
  identifier: claim.id,
  text: claim.statement,
  inLanguage: "en",
  dateCreated: statedDate(claim.said),
  datePublished: reading.view.isPublicDayKnown(claim) ? claim.public : undefined,
  author: claim.claimants.map((id) => describeActor(reading.view.need("actor", id), reading)),
  appearance: claim.citations.map(({ source }) => describeSource(reading.view.need("source", source), reading)),
  ...(claim.about.event === undefined ? {} : { about: { "@id": pageOf("event", claim.about.event, reading) } }),
});

/** An event that claims tell of. */
export const describeEvent = (event: LedgerEvent, reading: Reading): Described => ({
  "@type": "Event",
  "@id": pageOf("event", event.id, reading),
  identifier: event.id,
  name: event.title,
  description: event.summary,
  ...statedStretch(event.date),
  location: event.places.map((id) => ({ "@type": "Place", name: reading.view.need("place", id).names.en })),
});

/** A question as a term of the codebook. */
export const describeQuestion = (question: Question, reading: Reading): Described => ({
  "@type": "DefinedTerm",
  "@id": pageOf("question", question.id, reading),
  termCode: question.id,
  name: reading.words.textOf(question, "text").text,
  description: reading.words.textOf(question, "definition").text,
  inDefinedTermSet: absolute("/codebook", reading),
});

/** What a point says enough of to be told without its precision, for which there is no word: the place itself, or a town. */
const pointed: readonly NonNullable<Place["coordinates"]>["precision"][] = ["exact", "settlement", "city"];

/** A place, and the one that contains it. */
export const describePlace = (place: Place, reading: Reading): Described => ({
  "@type": place.kind === "country" ? "Country" : "Place",
  "@id": pageOf("place", place.id, reading),
  identifier: place.id,
  name: place.names.en,
  ...(place.aliases.length > 0 ? { alternateName: place.aliases } : {}),
  ...(place.partOf === undefined
    ? {}
    : { containedInPlace: { "@id": pageOf("place", place.partOf, reading), name: reading.view.need("place", place.partOf).names.en } }),
  ...(place.coordinates && pointed.includes(place.coordinates.precision)
    ? { geo: { "@type": "GeoCoordinates", latitude: place.coordinates.latitude, longitude: place.coordinates.longitude } }
    : {}),
});

/** A weapon or good as a term of the codebook. */
export const describeMateriel = (materiel: Materiel, reading: Reading): Described => ({
  "@type": "DefinedTerm",
  "@id": pageOf("materiel", materiel.id, reading),
  termCode: materiel.id,
  name: materiel.names.en,
  ...(materiel.aliases.length > 0 ? { alternateName: materiel.aliases } : {}),
  inDefinedTermSet: absolute("/weapons", reading),
});
