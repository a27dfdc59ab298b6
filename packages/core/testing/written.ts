import type { Dataset } from "../src/model/dataset.js";

const isDate = (value: object): value is { edtf: string } => "edtf" in value;

/** A checked record as an editor would write it: dates are text again, and the day worked out for a claim is gone. */
export function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== "object" || value === null) return value;
  if (isDate(value)) return value.edtf;
  return Object.fromEntries(Object.entries(value).flatMap(([key, field]) => (key === "public" ? [] : [[key, written(field)]])));
}

/** Lists of checked records as an editor would write them. */
export const writtenLists = (lists: Partial<Dataset>): Record<string, unknown[]> => written(lists) as Record<string, unknown[]>;
