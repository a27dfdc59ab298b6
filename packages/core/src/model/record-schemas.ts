import * as z from "zod";
import { actorSchema } from "./actor.js";
import { claimSchema } from "./claim.js";
import type { RecordKind } from "./dataset.js";
import { edtfDate } from "./date.js";
import { eventSchema } from "./event.js";
import { materielSchema } from "./materiel.js";
import { placeSchema } from "./place.js";
import { questionSchema } from "./question.js";
import { sourceSchema } from "./source.js";
import { topicSchema } from "./topic.js";

const day = { type: "string", format: "date" };

const readDate = {
  type: "object",
  description: "a date as it was written (EDTF), with the first and the last day it can mean",
  properties: { edtf: { type: "string" }, earliest: day, latest: day },
  required: ["edtf", "earliest", "latest"],
  additionalProperties: false,
};

const publicDay = z.object({ public: z.string().describe("the day from which the claim was public") });

const schemas = {
  actor: actorSchema,
  place: placeSchema,
  materiel: materielSchema,
  question: questionSchema,
  topic: topicSchema,
  event: eventSchema,
  source: sourceSchema,
  claim: claimSchema.extend(publicDay.shape),
} as const satisfies Record<RecordKind, z.ZodType>;

/**
 * JSON Schema (2020-12) of each kind of record as a ledger gives it, with dates read and what is left out filled in; for the description
 * of an interface, or to check an answer.
 *
 * @example
 * Object.keys(recordSchemas().topic.properties ?? {}).includes("title"); // => true
 */
export function recordSchemas(): Record<RecordKind, z.core.JSONSchema.BaseSchema> {
  const asJson = (schema: z.ZodType) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, {
      io: "output",
      unrepresentable: "any",
      override: ({ zodSchema, jsonSchema }) => {
        if ((zodSchema as unknown) === edtfDate) Object.assign(jsonSchema, readDate);
      },
    });
    return rest;
  };
  return Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, asJson(schema)])) as unknown as ReturnType<
    typeof recordSchemas
  >;
}
