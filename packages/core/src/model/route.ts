import * as z from "zod";
import { cargoes, meansOfTransport } from "./claim-terms.js";
import { reference } from "./identifier.js";

/** Schema of a movement from one place to another, as a claim states it; a journey of several legs is several of them, in their order. */
export const route = z.strictObject({
  from: reference("a place").describe("where it starts"),
  to: reference("a place").describe("where it ends"),
  by: z.enum(meansOfTransport).optional().describe("by which means, where the claim states it"),
  of: z.enum(cargoes).describe("what was moved"),
});

/** A movement from one place to another, as a claim states it. */
export type Route = z.output<typeof route>;
/** By which means something was moved. */
export type MeansOfTransport = NonNullable<Route["by"]>;
/** What was moved. */
export type Cargo = Route["of"];
