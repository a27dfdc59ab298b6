import type { Ledger } from "@tumen/core";
import type { AnswerFormatKey } from "./formats";
import type { Asked, Parameters } from "./parameters";

/** A request as a route sees it. */
export interface ApiRequest<P extends Parameters = Parameters> {
  readonly asked: Asked<P>;
  /** The id in the path; empty where the path has none. */
  readonly id: string;
  /** The ledger as of the day asked for. */
  readonly view: Ledger;
  readonly format: AnswerFormatKey;
}

/** An answer in any of the formats of its route; only the one asked for is written. */
export interface ApiAnswer {
  readonly json: () => unknown;
  readonly texts?: { readonly [Format in AnswerFormatKey]?: () => string };
  /** Which stretch of a longer list it gives. */
  readonly page?: { readonly total: number; readonly offset: number; readonly limit: number };
  /** The id that took the place of the one in the path. */
  readonly movedTo?: string;
}

/** One way to ask: its path, its parameters, and its answer, in the words of its description. */
export interface ApiRoute<P extends Parameters = Parameters> {
  /** With `{id}` where the id stands. */
  readonly path: string;
  readonly summary: string;
  readonly parameters: P;
  /** The formats it can be had in, the usual first. */
  readonly formats: readonly AnswerFormatKey[];
  /** JSON Schema of the answer as JSON. */
  readonly schema: object;
  /** An id for the examples, where the path has one. */
  readonly exampleId?: string;
  readonly answer: (request: ApiRequest<P>) => ApiAnswer;
}

/** A route; its answer sees the parameters it has. */
export const apiRoute = <const P extends Parameters>(route: ApiRoute<P>): ApiRoute => route as unknown as ApiRoute;
