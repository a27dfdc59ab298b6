import type { Day } from "../model/date.js";
import type { FieldName, SortField } from "./fields.js";

/** Numbers or days from one bound to the other; either may be open. A month or a year stands for its first or its last day. */
export interface Range<Bound> {
  readonly from?: Bound;
  readonly to?: Bound;
  /** Whether the lower bound itself is left out. */
  readonly fromExclusive?: true;
  /** Whether the upper bound itself is left out. */
  readonly toExclusive?: true;
}

/** What a claim must meet. */
export type Condition =
  /** Words of the claim, or of the names in it: a word may go on ("drone" finds "drones"), a phrase must stand as it is. */
  | { readonly kind: "words"; readonly text: string; readonly isPhrase: boolean }
  /** Any of these values in a field. */
  | { readonly kind: "field"; readonly field: FieldName; readonly values: readonly string[] }
  | { readonly kind: "days"; readonly field: FieldName; readonly range: Range<string> }
  | { readonly kind: "numbers"; readonly field: FieldName; readonly range: Range<number> }
  /** A stance on a question: one of these answers. */
  | { readonly kind: "stance"; readonly question: string; readonly answers: readonly string[] }
  | { readonly kind: "not"; readonly condition: Condition }
  | { readonly kind: "and"; readonly conditions: readonly Condition[] }
  | { readonly kind: "or"; readonly conditions: readonly Condition[] };

/** A field to sort by, and whether the greatest comes first. */
export interface SortBy {
  readonly field: SortField;
  readonly isDescending: boolean;
}

/** A query: which claims, in which order, as of which day. */
export interface Query {
  /** What claims must meet; every claim where it is left out. */
  readonly where?: Condition;
  /** By these fields, then by the day said. */
  readonly sort: readonly SortBy[];
  readonly asOf?: Day;
}
