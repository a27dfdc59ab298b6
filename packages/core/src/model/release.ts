import * as z from "zod";
import { edtfDate } from "./date.js";
import { identifier } from "./identifier.js";
import { redirectedKinds } from "./redirect.js";

/** Digits of a digest: enough to tell two texts of one record apart. */
export const digestDigits = 12;

const digest = z.string().regex(new RegExp(`^[0-9a-f]{${digestDigits}}$`), `expected ${digestDigits} hexadecimal digits`);

/** Schema of what the last release held: enough to tell whether a record is new, changed or gone. */
export const releaseSchema = z.strictObject({
  id: identifier.describe("the package that was released"),
  version: z.string().min(1).describe("version that was released"),
  date: edtfDate.describe("day of the release"),
  records: z
    .partialRecord(z.enum(redirectedKinds), z.record(identifier, digest))
    .describe("of each kind, the first digits of the SHA-256 of each record, by id"),
});

/** What the last release held. */
export type Release = z.output<typeof releaseSchema>;
