import { claimsQuery, type Estimate, type Question } from "@tumen/core";
import { decoded, folders, type PagedKind } from "../reading/address";
import { briefingOf, type Reading } from "../reading/reading";

/** What a picture of a page shows: a sentence, and who stands behind it. */
export interface Card {
  /** What kind of page it is. */
  readonly eyebrow: string;
  readonly text: string;
  /** Who says it, and when; a line each. */
  readonly lines: readonly string[];
}

function briefingCard(reading: Reading): Card {
  const { sections } = briefingOf(reading);
  const sentence = sections.flatMap(({ sentences }) => sentences).find(({ kind }) => kind === "attributed");
  return {
    eyebrow: reading.words.frame.title(reading.day),
    text: sentence?.text ?? reading.words.frame.empty,
    lines: [],
  };
}

function claimCard(id: string, { view, words, t }: Reading): Card | undefined {
  const claim = view.record("claim", id);
  if (!claim) return undefined;
  const attribution = words.attribution(claim, view).map(({ text }) => text);
  return { eyebrow: t("frame.part.claims"), text: claim.statement, lines: [words.capitalise(attribution.join(""))] };
}

function eventCard(id: string, { view, words }: Reading): Card | undefined {
  const event = view.record("event", id);
  if (!event) return undefined;
  const { origins } = view.corroboration({ kind: "event", event: event.id });
  const claims = words.count(view.query(claimsQuery("event", event.id), { limit: 0 }).total, "claim");
  return {
    eyebrow: words.capitalise(words.date(event.date)),
    text: words.textOf(event, "title").text,
    lines: [`${claims} · ${words.origins(origins.length)}`],
  };
}

/** The ends of the spread, each figure with its claimant; or the one figure there is. */
function figures(question: Question & { kind: "quantity" }, { view, words }: Reading): string[] {
  const { spread, byOrigin } = view.estimates(question.id);
  const shown = spread ? [spread.lowest, spread.highest] : byOrigin;
  const line = ({ claim, claimant, quantity }: Estimate) =>
    `${words.short(claimant).text}: ${words.quantity(quantity, question.unit)} · ${words.said(claim)}`;
  return shown.map(line);
}

/** The parties that acknowledge; else how many claims there are. */
function positions(question: Question, { view, words }: Reading): string[] {
  const { acknowledged } = view.positions(question.id);
  if (acknowledged.length === 0) return [words.count(view.claims({ question: question.id }).length, "claim")];
  return acknowledged.map(({ actor, since }) => `${words.short(actor).text}: ${words.labels.stance.acknowledges} · ${words.day(since)}`);
}

function questionCard(id: string, reading: Reading): Card | undefined {
  const question = reading.view.record("question", id);
  if (!question) return undefined;
  return {
    eyebrow: reading.t("frame.part.questions"),
    text: reading.words.textOf(question, "text").text,
    lines: question.kind === "quantity" ? figures(question, reading) : positions(question, reading),
  };
}

/** How many claims a record has, and how many events they are about. */
function extent(kind: "actor" | "place" | "materiel", id: string, { view, words, t }: Reading): string {
  const claims = view.find(claimsQuery(kind, id));
  const events = new Set(claims.flatMap(({ about }) => about.event ?? [])).size;
  return `${words.count(claims.length, "claim")}${events === 0 ? "" : ` · ${t("map.events", { count: events })}`}`;
}

function actorCard(id: string, reading: Reading): Card | undefined {
  const actor = reading.view.record("actor", id);
  if (!actor) return undefined;
  const { t, words } = reading;
  return {
    eyebrow: t("frame.part.actors"),
    text: words.capitalise(words.name(actor).text),
    lines: [words.capitalise(words.labels.actorKind[actor.kind]), extent("actor", actor.id, reading)],
  };
}

function placeCard(id: string, reading: Reading): Card | undefined {
  const place = reading.view.record("place", id);
  if (!place) return undefined;
  const { t, words } = reading;
  return {
    eyebrow: t("frame.part.places"),
    text: words.name(place).text,
    lines: [words.capitalise(words.labels.placeKind[place.kind]), extent("place", place.id, reading)],
  };
}

function materielCard(id: string, reading: Reading): Card | undefined {
  const materiel = reading.view.record("materiel", id);
  if (!materiel) return undefined;
  const { t, words } = reading;
  return {
    eyebrow: t("frame.part.weapons"),
    text: words.capitalise(words.name(materiel).text),
    lines: [words.capitalise(words.labels.materielKind[materiel.kind]), extent("materiel", materiel.id, reading)],
  };
}

function sourceCard(id: string, reading: Reading): Card | undefined {
  const source = reading.view.record("source", id);
  if (!source) return undefined;
  const { t, view, words } = reading;
  const day = source.published ? words.date(source.published) : t("records.undated");
  return {
    eyebrow: t("frame.part.sources"),
    text: source.title,
    lines: [`${words.publisher(source)} · ${day}`, words.count(view.claims({ source: source.id }).length, "claim")],
  };
}

const siteCard = ({ t, words, day }: Reading): Card => ({
  eyebrow: words.frame.title(day),
  text: t("frame.description"),
  lines: [],
});

const ofRecord: Readonly<Record<PagedKind, (id: string, reading: Reading) => Card | undefined>> = {
  actor: actorCard,
  claim: claimCard,
  event: eventCard,
  materiel: materielCard,
  place: placeCard,
  question: questionCard,
  source: sourceCard,
};

/** The card of a page by its path without the language; that of the site where the page has none, or nothing was public that day. */
export function cardOf(path: readonly string[], reading: Reading): Card {
  const [folder, id = ""] = path;
  if (folder === undefined) return briefingCard(reading);
  const kind = (Object.keys(folders) as PagedKind[]).find((one) => folders[one] === folder);
  return (kind && ofRecord[kind](decoded(id), reading)) ?? siteCard(reading);
}
