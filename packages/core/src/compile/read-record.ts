import type { ValidationPlace } from "../model/validation-error.js";
import type { Kind } from "./kinds.js";

/** A record as read: its plain value, and a way to find the place of any of its fields. */
export interface ReadRecord {
  readonly kind: Kind;
  readonly value: unknown;
  /** Place of the field at the path, or of its nearest parent that is there. */
  readonly placeOf: (path: readonly PropertyKey[]) => ValidationPlace;
}
