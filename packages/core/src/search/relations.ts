import { claimsNamingIn } from "../analysis/claims-naming.js";
import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { RecordOf } from "../model/dataset.js";
import type { RelatedReason } from "./related-reasons.js";

/** Kinds of record that are related to others. */
export const relatedKinds = ["claim", "event", "actor", "source", "question"] as const;
/** A kind of record that is related to others. */
export type RelatedKind = (typeof relatedKinds)[number];

/** Which records stand in a relation to one: their kind, and ids, of which some may be missing or stand twice. */
type Relation<K extends RelatedKind> = readonly [
  kind: RelatedKind,
  idsOf: (record: RecordOf[K], records: Records) => readonly (string | undefined)[],
];

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
const questionsOf = ({ quantities, stances }: Claim): string[] => [...quantities, ...stances].map(({ question }) => question);
const sourcesOf = ({ citations }: Claim): string[] => citations.map(({ source }) => source);

/** Those whose words a claim is, and those they speak for. */
function claimantsOf({ claimants, speaker, onBehalfOf }: Claim, records: Records): (string | undefined)[] {
  return [...claimants, speaker, onBehalfOf, ...claimants.map((id) => records.need("actor", id).speaksFor)];
}

const actorsWith = (records: Records, isMeant: (actor: RecordOf["actor"]) => boolean): string[] =>
  idsOf(records.all("actor").filter(isMeant));
const eventsWith = (records: Records, isMeant: (event: RecordOf["event"]) => boolean): string[] =>
  idsOf(records.all("event").filter(isMeant));
const sourcesWith = (records: Records, isMeant: (source: RecordOf["source"]) => boolean): string[] =>
  idsOf(records.all("source").filter(isMeant));

type Relations<K extends RelatedKind> = { readonly [R in RelatedReason]?: Relation<K> };

const claimRelations: Relations<"claim"> = {
  "revised-by": ["claim", (claim, records) => idsOf(records.revisionsOf(claim))],
  revises: ["claim", ({ revises }) => revises],
  contradicts: ["claim", (claim, records) => [...claim.contradicts, ...claimsNamingIn("contradicts")(claim, records)]],
  "denied-by": ["claim", claimsNamingIn("denies")],
  denies: ["claim", ({ denies }) => denies],
  "confirmed-by": ["claim", claimsNamingIn("confirms")],
  confirms: ["claim", ({ confirms }) => confirms],
  "taken-over-by": ["claim", claimsNamingIn("restsOn")],
  "rests-on": ["claim", ({ restsOn }) => restsOn],
  "same-claimant-and-question": [
    "claim",
    (claim, records) =>
      questionsOf(claim).flatMap((question) =>
        idsOf(records.claims({ question }).filter(({ claimants }) => claimants.some((id) => claim.claimants.includes(id)))),
      ),
  ],
  "same-event": ["claim", ({ about }, records) => (about.event === undefined ? [] : idsOf(records.claims({ event: about.event })))],
  "same-document": ["claim", (claim, records) => sourcesOf(claim).flatMap((source) => idsOf(records.claims({ source })))],
  "tells-of": ["event", ({ about }) => [about.event]],
  answers: ["question", questionsOf],
  "claimed-by": ["actor", claimantsOf],
  "speaks-of": ["actor", ({ about }) => about.actors],
  "carried-by": ["source", sourcesOf],
};

const eventRelations: Relations<"event"> = {
  "part-of": ["event", ({ partOf }) => [partOf]],
  contains: ["event", ({ id }, records) => eventsWith(records, ({ partOf }) => partOf === id)],
  "related-event": ["event", ({ id, related }, records) => [...related, ...eventsWith(records, (event) => event.related.includes(id))]],
  "told-in": ["claim", ({ id }, records) => idsOf(records.claims({ event: id }))],
  involves: ["actor", ({ actors }) => actors.map(({ actor }) => actor)],
};

const actorRelations: Relations<"actor"> = {
  "speaks-for": ["actor", ({ speaksFor }) => [speaksFor]],
  "voiced-by": ["actor", ({ id }, records) => actorsWith(records, ({ speaksFor }) => speaksFor === id)],
  "belongs-to": ["actor", ({ partOf }) => [partOf]],
  includes: ["actor", ({ id }, records) => actorsWith(records, ({ partOf }) => partOf === id)],
  "office-in": ["actor", ({ roles }) => roles.map((role) => role.of)],
  "office-held-by": ["actor", ({ id }, records) => actorsWith(records, ({ roles }) => roles.some((role) => role.of === id))],
  claims: ["claim", ({ id }, records) => idsOf(records.claims({ claimant: id }))],
  "spoken-of-in": ["claim", ({ id }, records) => idsOf(records.claims({ actor: id }))],
  "involved-in": ["event", ({ id }, records) => eventsWith(records, ({ actors }) => actors.some(({ actor }) => actor === id))],
  "concerned-by": ["question", ({ id }, records) => idsOf(records.all("question").filter(({ parties }) => parties.includes(id)))],
  publishes: ["source", ({ id }, records) => sourcesWith(records, ({ medium }) => medium === id)],
};

const sourceRelations: Relations<"source"> = {
  copies: ["source", ({ copies }) => [copies]],
  "copied-by": ["source", ({ id }, records) => sourcesWith(records, ({ copies }) => copies === id)],
  "same-claim": ["source", ({ id }, records) => records.claims({ source: id }).flatMap(sourcesOf)],
  carries: ["claim", ({ id }, records) => idsOf(records.claims({ source: id }))],
  "published-by": ["actor", ({ medium }) => [medium]],
};

const questionRelations: Relations<"question"> = {
  "answered-together": ["question", ({ id }, records) => records.claims({ question: id }).flatMap(questionsOf)],
  "answered-by": ["claim", ({ id }, records) => idsOf(records.claims({ question: id }))],
  concerns: ["actor", ({ parties }) => parties],
};

/** For each kind of record, the relations it can stand in. */
export const relations: { readonly [K in RelatedKind]: Relations<K> } = {
  claim: claimRelations,
  event: eventRelations,
  actor: actorRelations,
  source: sourceRelations,
  question: questionRelations,
};
