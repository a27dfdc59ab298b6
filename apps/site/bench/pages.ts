import { ledger as bundled, type Ledger } from "@tumen/core";

const ledger = bundled as unknown as Ledger;

/** The record with the most claims: if its page is quick, so is every other. */
const heaviest = <T extends { readonly id: string }>(records: readonly T[], claims: (id: string) => number): string =>
  records.reduce<{ id: string; count: number }>(
    (most, { id }) => {
      const count = claims(id);
      return count > most.count ? { id, count } : most;
    },
    { id: "", count: -1 },
  ).id;

const counted = (field: "event" | "source" | "question" | "claimant" | "place" | "materiel") => (id: string) =>
  ledger.claims({ [field]: id }).length;

const questions = (kind: "quantity" | "stance") =>
  heaviest(
    ledger.questions().filter((question) => question.kind === kind),
    counted("question"),
  );

const figures = questions("quantity");
const claim = heaviest(ledger.claims(), (id) => ledger.claim(id)?.citations.length ?? 0);

/** Every kind of page by its name, and the address of one: of records, the one with the most to show. */
export const pages: Readonly<Record<string, string>> = {
  briefing: "/en",
  "briefing, in Korean": "/ko",
  changes: "/en/changes",
  questions: "/en/questions",
  "question, figures": `/en/questions/${figures}`,
  "question, stances": `/en/questions/${questions("stance")}`,
  events: "/en/events",
  event: `/en/events/${heaviest(ledger.events(), counted("event"))}`,
  claims: "/en/claims",
  claim: `/en/claims/${claim}`,
  sources: "/en/sources",
  source: `/en/sources/${heaviest(ledger.sources(), counted("source"))}`,
  actors: "/en/actors",
  actor: `/en/actors/${heaviest(ledger.actors(), counted("claimant"))}`,
  timeline: "/en/timeline",
  map: "/en/map",
  places: "/en/places",
  place: `/en/places/${heaviest(ledger.all("place"), counted("place"))}`,
  weapons: "/en/weapons",
  weapon: `/en/weapons/${heaviest(ledger.all("materiel"), counted("materiel"))}`,
  about: "/en/about",
  method: "/en/method",
  codebook: "/en/codebook",
  data: "/en/data",
  changelog: "/en/changelog",
  corrections: "/en/corrections",
  // Made when they are asked for; all the others are made when the site is built.
  "briefing, of a chosen day": "/en?asOf=2024-12-27",
  "claims, of a query": "/en/claims?q=question:casualties",
  "claim, in Korean": `/ko/claims/${claim}`,
  "question, in Ukrainian": `/uk/questions/${figures}`,
};
