import { isDay } from "@tumen/core/query";
import * as z from "zod";
import { recordKinds } from "../answers/find-record.js";
import { limits } from "./limits.js";

const day = z.string().refine(isDay, "expected a day of the calendar such as 2024-12-27").describe("a day, YYYY-MM-DD");

/** What most tools take. */
export const input = {
  asOf: day.optional().describe("answer with what was public on this day, YYYY-MM-DD; the latest day unless given"),
  limit: z.int().min(1).max(limits.entries).optional().describe(`entries to give; ${limits.usual} unless given, ${limits.entries} at most`),
  offset: z.int().min(0).optional().describe("entries to leave out at the start: nextOffset of the answer before"),
  kinds: z.array(z.enum(recordKinds)).min(1).optional().describe("kinds of record; all unless given"),
  day,
} as const;

const asOf = z.string().optional().describe("the day this answer is of");
const paging = {
  total: z.int().describe("entries in all"),
  offset: z.int().describe("entries left out at the start"),
  nextOffset: z.int().optional().describe("where the next page begins; absent on the last"),
} as const;

const named = z.strictObject({ id: z.string(), name: z.string() });

const document = z.strictObject({
  id: z.string(),
  publisher: z.string(),
  title: z.string(),
  published: z.string().optional().describe("EDTF"),
  url: z.string().optional().describe("address; absent for a document without one"),
  grade: z.string().describe("primary, original, relay or aggregator"),
  via: z.array(z.string()).describe("ids of those who passed the claim on in it, nearest the claimant first"),
});

const documents = {
  documents: z.array(document),
  moreDocuments: z.int().optional().describe("documents left out here; the tools record and trace give all"),
} as const;

const figure = {
  question: z.string(),
  figure: z.string().describe("as it was spoken; quote it with its hedge"),
  low: z.number().optional().describe("absent where open"),
  high: z.number().optional().describe("absent where open"),
  lowExclusive: z.boolean().describe("true for more than"),
  highExclusive: z.boolean().describe("true for fewer than"),
  approximate: z.boolean().describe("true for about"),
  counts: z.string().describe("all: the whole to date; part, added, period, planned: never to be compared"),
  scope: z.string().optional(),
  countedTo: z.string().optional(),
} as const;

const claim = z.strictObject({
  id: z.string(),
  uri: z.string(),
  claimants: z.array(named),
  speaker: named.optional(),
  said: z.string().optional().describe("EDTF"),
  public: z.string().describe("the day from which it was public"),
  modality: z.string(),
  statement: z.string().describe("in the ledger's words, not a quotation"),
  figures: z.array(z.strictObject(figure)),
  stances: z.array(z.string()).describe("question=answer"),
  status: z.string().optional().describe("corrected or retracted"),
  byAggregatorsAlone: z.boolean().describe("true where no better document carries it"),
  ...documents,
});

const estimate = z.strictObject({
  ...figure,
  claim: z.string(),
  uri: z.string(),
  claimant: named,
  origin: named.describe("root voice: bodies of one government are one"),
  day: z.string(),
  said: z.string().optional(),
  isCompared: z.boolean().describe("false for figures that may only be listed"),
  replaces: z.string().optional().describe("claim whose figure this one replaces"),
  ...documents,
});

const hit = z.strictObject({ kind: z.string(), id: z.string(), uri: z.string(), title: z.string(), date: z.string().optional() });

/** What each tool answers. */
export const output = {
  search: z.strictObject({
    asOf,
    hits: z.array(hit.extend({ score: z.number() })),
    didYouMean: z.string().optional(),
    offset: z.int(),
    nextOffset: paging.nextOffset,
  }),
  claims: z.strictObject({ asOf, query: z.string(), claims: z.array(claim), ...paging }),
  record: z.strictObject({
    asOf,
    kind: z.string(),
    id: z.string(),
    uri: z.string(),
    title: z.string(),
    facts: z.array(z.strictObject({ what: z.string(), words: z.string() })),
    claim: claim.optional().describe("where the record is a claim"),
    url: z.string().optional().describe("where the record is a document with an address"),
    claims: z.int().optional().describe("how many claims it has"),
    query: z.string().optional().describe("a query for the tool claims that finds them"),
    examples: z.array(claim).optional().describe("those of them that weigh most"),
    related: z.array(hit.extend({ reason: z.string() })),
  }),
  estimates: z.strictObject({
    asOf,
    question: z.strictObject({ id: z.string(), text: z.string(), unit: z.string() }),
    spread: z.strictObject({ lowest: estimate, highest: estimate }).optional().describe("of each origin's latest figure"),
    figures: z.array(estimate),
    ...paging,
  }),
  positions: z.strictObject({
    asOf,
    question: z.strictObject({ id: z.string(), text: z.string(), proposition: z.string() }),
    acknowledged: z
      .array(z.strictObject({ actor: named, since: z.string(), claim: z.string() }))
      .describe("parties that affirm what the question asks of them"),
    stretches: z.array(
      z.strictObject({
        actor: named,
        isParty: z.boolean(),
        from: z.string().optional().describe("absent where the claim is not dated to a day"),
        to: z.string().optional(),
        answer: z.string(),
        acknowledges: z.boolean(),
        claims: z.array(claim),
        moreClaims: z.int().optional(),
      }),
    ),
    ...paging,
  }),
  trace: z.strictObject({
    asOf,
    claim,
    ways: z
      .array(document.extend({ locator: z.string().optional(), reportedAs: z.string().optional() }))
      .describe("each document, with the relays through which the claim came there"),
    corroboration: z.strictObject({
      origins: z
        .array(z.strictObject({ actor: named, claims: z.array(z.string()) }))
        .describe("distinct root voices behind the finding; what counts is these, not documents"),
      dependent: z.array(z.string()).describe("claims that take over another's word"),
      unknownDependence: z.array(z.string()),
      documents: z.int(),
    }),
    ...paging,
  }),
  brief: z.strictObject({
    asOf: z.string(),
    sections: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        sentences: z.array(z.strictObject({ text: z.string(), claims: z.array(z.string()), footnotes: z.array(z.int()) })),
      }),
    ),
    footnotes: z.array(
      z.strictObject({
        number: z.int(),
        text: z.string(),
        claim: z.string().optional(),
        uri: z.string().optional(),
        origins: z.int().optional(),
        documents: z.array(document).optional(),
        moreDocuments: z.int().optional(),
      }),
    ),
  }),
  changes: z.strictObject({
    from: z.string(),
    to: z.string(),
    changes: z.array(
      z.strictObject({
        change: z.string().describe("acknowledgement, position, revision, correction, event, claim or document"),
        id: z.string().describe("of the claim or event"),
        uri: z.string(),
        date: z.string().optional(),
        text: z.string(),
        replaces: z.array(z.string()).optional().describe("claims whose figures it replaces"),
        ...documents,
      }),
    ),
    ...paging,
  }),
} as const;
