import * as z from "zod";
import { evidenceKinds, modalities, stanceAnswers } from "./claim-terms.js";
import { clauseProblem, quotationProblem } from "./clause.js";
import { type Day, edtfDate } from "./date.js";
import { identifier, reference } from "./identifier.js";
import { quantity } from "./quantity.js";
import { route } from "./route.js";

/** Schema of one answer to a stance question. */
export const stance = z.strictObject({
  question: reference("a stance question"),
  answer: z.enum(stanceAnswers).describe("affirms, denies or declines to say"),
});

/** Schema of a citation: where a claim can be read, and through whom it came there. */
export const citation = z.strictObject({
  source: reference("a source"),
  locator: z.string().min(1).optional().describe("where in the document: paras 1-2"),
  via: z.array(reference("an actor")).default([]).describe("relays in this document, nearest the claimant first"),
  reportedAs: z.string().min(1).optional().describe("how this document words the number, date or hedge, where it differs"),
});

/** Schema of what became of a claim after it was made. */
export const status = z.strictObject({
  state: z.enum(["current", "corrected", "retracted"]).describe("what became of it"),
  by: z.enum(["speaker", "source", "ledger"]).describe("whose correction; ours are not replayed by as-of"),
  date: edtfDate.describe("when it was corrected or retracted"),
  note: z.string().min(1).describe("what was wrong"),
});

const ids = (kind: string, description: string) => z.array(reference(kind)).default([]).describe(description);

/**
 * Schema of a claim: who said what, when, in what words of ours, and which documents carry it.
 *
 * @example
 * const claim = claimSchema.parse({
 *   id: "nis-2024-12-27-example",
 *   claimants: ["nis"],
 *   said: "2024-12-27",
 *   modality: "confirms",
 *   statement: "The service said that a captured soldier had died.",
 *   significance: 3,
 *   citations: [{ source: "my-notes" }],
 * });
 * claim.evidence; // => ["not-stated"]
 * claim.said?.latest; // => "2024-12-27"
 */
export const claimSchema = z.strictObject({
  id: identifier.describe("claimant, day said and gist, without figures; for ever"),
  claimants: z.array(reference("an actor")).min(1).describe("who claims it; each signatory of a joint statement"),
  onBehalfOf: reference("an actor").optional().describe("whose voice it is, where the claimant's office has no dates"),
  speaker: reference("an actor").optional().describe("who voiced it, holding office in the claimant"),
  said: edtfDate.optional().describe("when it was said"),
  inPublic: z.boolean().default(false).describe("true where the utterance itself was public"),
  modality: z.enum(modalities).describe("in which way it is said"),
  statement: z.string().min(1).describe("the whole claim, in our words"),
  clause: z
    .string()
    .superRefine((text, context) => {
      const problem = clauseProblem(text);
      if (problem) context.addIssue({ code: "custom", message: problem });
    })
    .optional()
    .describe("the claim as a clause of at most 25 words that follows an attribution in a briefing"),
  topics: ids("a topic", "what it is filed under"),
  about: z
    .strictObject({
      event: reference("an event").optional().describe("the event it is about"),
      actors: ids("an actor", "actors it is about"),
      places: ids("a place", "places it is about"),
      materiel: ids("a materiel", "weapons and goods it is about"),
      routes: z.array(route).default([]).describe("movements between two of these places that it states"),
    })
    .prefault({})
    .describe("what it is about"),
  quantities: z.array(quantity).default([]).describe("figures it gives"),
  stances: z.array(stance).default([]).describe("answers it gives to stance questions"),
  revises: ids("a claim", "earlier claims of the same claimant that it replaces"),
  restsOn: ids("a claim", "claims of others that it takes over"),
  basis: z.string().min(1).optional().describe("on whom it rests, where that is not a claim in the ledger"),
  contradicts: ids("a claim", "claims it contradicts"),
  confirms: ids("a claim", "claims of others it confirms"),
  denies: ids("a claim", "claims of others it denies"),
  evidence: z.array(z.enum(evidenceKinds)).default(["not-stated"]).describe("evidence as the claimant states it"),
  quote: z
    .strictObject({
      text: z
        .string()
        .superRefine((text, context) => {
          const problem = quotationProblem(text);
          if (problem) context.addIssue({ code: "custom", message: problem });
        })
        .describe("direct speech, at most twelve words"),
      speaker: reference("an actor").describe("whose words they are"),
    })
    .optional()
    .describe("only where the wording is the news"),
  significance: z.literal([1, 2, 3]).describe("1 for any reader of any year, 2 for its month, 3 for detail"),
  citations: z.array(citation).min(1).describe("the documents that carry it"),
  status: status.optional().describe("left out while the claim stands as it was made"),
});

/** A claim as an editor's file holds it. */
export type AuthoredClaim = z.output<typeof claimSchema>;
/** A claim, with the day from which it is visible. */
export type Claim = AuthoredClaim & {
  /** The day from which the claim was public. */
  readonly public: Day;
};
/** Where a claim can be read, and through whom it came there. */
export type Citation = z.output<typeof citation>;
/** One answer to a stance question. */
export type Stance = z.output<typeof stance>;
/** Affirms, denies or declines to say. */
export type StanceAnswer = Stance["answer"];
/** How a claim is tied to another: what it does to the other, and what the other does to it. */
export type ClaimRelation = "revises" | "restsOn" | "contradicts" | "confirms" | "denies";
/** In which way something is said. */
export type Modality = Claim["modality"];
/** Evidence as the claimant states it. */
export type Evidence = Claim["evidence"][number];
