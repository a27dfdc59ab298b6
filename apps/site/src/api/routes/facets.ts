import { fields, type NarrowingField, nearest } from "@tumen/core";
import { ApiError } from "../api-error";
import type { Parameter } from "../parameters";

/** Fields whose values can be counted: all but those of numbers and days, and the weight of a claim. */
const countable = (Object.keys(fields) as (keyof typeof fields)[]).filter(
  (field): field is NarrowingField => field === "significance" || !["days", "numbers"].includes(fields[field].values.kind),
);

/** Which fields are to be counted over all claims that a query finds. */
export const facets: Parameter<readonly NarrowingField[]> = {
  description: `Fields whose values are counted over the whole result, joined by commas: ${countable.join(", ")}.`,
  schema: { type: "string" },
  example: "claimant,topic",
  read: (text) =>
    text.split(",").map((name) => {
      const field = countable.find((one) => one === name);
      if (field) return field;
      throw new ApiError(400, "invalid-parameter", `facets names "${name.slice(0, 40)}": expected some of ${countable.join(", ")}`, {
        expected: countable.join(", "),
        suggestions: nearest(name, countable),
      });
    }),
};
