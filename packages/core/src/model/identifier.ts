import * as z from "zod";

/** Schema of a record's id: lower-case words and figures joined by hyphens. Ids are for ever. */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected lower-case words joined by hyphens, such as nis-2024-12-27-captive-died");

/** An id of a record of another kind; the compiler checks that it exists. */
export const reference = (kind: string) => identifier.describe(`id of ${kind}`);
