import * as z from "zod";
import { countings } from "./claim-terms.js";
import { edtfDate } from "./date.js";
import { reference } from "./identifier.js";

/**
 * Schema of a figure as it was spoken: open ends, hedges and scope are kept. Bounds are numbers in the unit of the question.
 *
 * @example
 * quantity.parse({ question: "killed", low: 3000, lowExclusive: true, counts: "all" }).high; // => undefined
 * quantity.safeParse({ question: "killed", low: 3000, high: 1000, counts: "all" }).success; // => false
 */
export const quantity = z
  .strictObject({
    question: reference("a quantity question"),
    low: z.number().nonnegative().optional().describe("lower bound; left out where it is open"),
    high: z.number().nonnegative().optional().describe("upper bound; left out where it is open"),
    lowExclusive: z.boolean().default(false).describe('true for "more than"'),
    highExclusive: z.boolean().default(false).describe('true for "fewer than"'),
    approximate: z.boolean().default(false).describe('true for "about"'),
    unhedged: z.boolean().default(false).describe("true where a document simply states the number"),
    countedTo: edtfDate.optional().describe("the moment counted up to"),
    counts: z
      .enum(countings)
      .describe(
        "all: the whole to date; part: a narrower scope; added: a wave on top; period: a stretch of time; planned: promised or predicted",
      ),
    scope: z.string().min(1).optional().describe("scope in words; shown, never compared"),
  })
  .superRefine((value, context) => {
    const { low, high } = value;
    const refuse = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (low === undefined && high === undefined) refuse("low", "a quantity has a lower or an upper bound: expected low, high or both");
    if (low !== undefined && high !== undefined && low > high)
      refuse("low", `the range is turned round: expected low at most high, found ${low} above ${high}`);
    if (value.lowExclusive && low === undefined) refuse("lowExclusive", "an exclusive lower bound has no number: expected low");
    if (value.highExclusive && high === undefined) refuse("highExclusive", "an exclusive upper bound has no number: expected high");
    if (value.unhedged && (low !== high || value.approximate || value.lowExclusive || value.highExclusive)) {
      refuse("unhedged", "an unhedged figure is one number without a hedge: expected low equal to high and no approximate or exclusive");
    }
    if (low !== undefined && low === high && !value.approximate && !value.unhedged) {
      refuse("unhedged", "a single number is either unhedged or approximate: expected unhedged: true or approximate: true");
    }
  });

/** A figure as it was spoken. */
export type Quantity = z.output<typeof quantity>;
/** What a figure counts. */
export type Counting = Quantity["counts"];
