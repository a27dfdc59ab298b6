import type { Estimate, Question } from "@tumen/core";
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
  const claims = words.count(view.claims({ event: event.id }).length, "claim");
  return {
    eyebrow: words.capitalise(words.date(event.date)),
    text: words.textOf(event, "title").text,
    lines: [`${claims} · ${words.origins(origins.length)}`],
  };
}

/** The ends of the spread, each figure with its claimant; or the one figure there is. */
function figures(question: Question & { kind: "quantity" }, { view, words }: Reading): string[] {
  const { spread, series } = view.estimates(question.id);
  const latest = series.at(-1)?.latest;
  const shown = spread ? [spread.lowest, spread.highest] : latest ? [latest] : [];
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

const siteCard = ({ t, words, day }: Reading): Card => ({
  eyebrow: words.frame.title(day),
  text: t("frame.description"),
  lines: [],
});

const ofRecord: Readonly<Partial<Record<PagedKind, (id: string, reading: Reading) => Card | undefined>>> = {
  claim: claimCard,
  event: eventCard,
  question: questionCard,
};

/** The card of a page by its path without the language; that of the site where the page has none, or nothing was public that day. */
export function cardOf(path: readonly string[], reading: Reading): Card {
  const [folder, id = ""] = path;
  if (folder === undefined) return briefingCard(reading);
  const kind = (Object.keys(folders) as PagedKind[]).find((one) => folders[one] === folder);
  return (kind && ofRecord[kind]?.(decoded(id), reading)) ?? siteCard(reading);
}
