import type * as z from "zod";
import type { ValidationProblem } from "../model/validation-error.js";
import { type AuthoredRecords, type Kind, kinds } from "./kinds.js";
import type { ReadRecord } from "./read-record.js";

/** A record that keeps to its schema, with where it was read. */
export interface CheckedRecord<K extends Kind = Kind> {
  readonly kind: K;
  readonly record: AuthoredRecords[K][number];
  readonly read: ReadRecord;
}

/** Records checked against their schemas. */
export interface CheckedRecords {
  readonly checked: readonly CheckedRecord[];
  /** Those that break their schema. */
  readonly broken: readonly ReadRecord[];
  readonly problems: readonly ValidationProblem[];
}

/** The id of a record as read, if it has one. */
export const idOf = ({ value }: ReadRecord): string | undefined =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? value.id : undefined;

function wordIssue(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === "unrecognized_keys")
    return `unknown field ${issue.keys.map((key) => `"${key}"`).join(", ")}: expected one of the fields in CODEBOOK.md`;
  if (issue.code === "invalid_value") {
    const expected = `expected one of ${issue.values.join(", ")}`;
    return value === undefined ? `missing: ${expected}` : `${expected}, found ${JSON.stringify(value)}`;
  }
  if (issue.code === "invalid_type")
    return value === undefined ? `missing: expected ${issue.expected}` : `expected ${issue.expected}, found ${JSON.stringify(value)}`;
  if (issue.code === "too_small" && issue.origin === "array") return "the list is empty: expected at least one";
  if (issue.code === "invalid_format") return `${issue.message}; found ${JSON.stringify(value)}`;
  return issue.message;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined), value);

/** Says what is wrong with a field of a record, and where it stands. */
export function problemAt(read: ReadRecord, path: readonly PropertyKey[], message: string): ValidationProblem {
  const record = idOf(read);
  return { ...read.placeOf(path), ...(record === undefined ? {} : { record }), path: path.join("."), message };
}

function problemOf(read: ReadRecord, issue: z.core.$ZodIssue): ValidationProblem {
  const path = issue.code === "unrecognized_keys" ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  return problemAt(read, path, wordIssue(issue, valueAt(read.value, issue.path)));
}

/** Checks each record against the schema of its kind. */
export function checkRecords(records: readonly ReadRecord[]): CheckedRecords {
  const checked: CheckedRecord[] = [];
  const broken: ReadRecord[] = [];
  const problems: ValidationProblem[] = [];
  for (const read of records) {
    const result = kinds[read.kind].schema.safeParse(read.value);
    if (result.success) {
      checked.push({ kind: read.kind, record: result.data, read });
    } else {
      broken.push(read);
      for (const issue of result.error.issues) problems.push(problemOf(read, issue));
    }
  }
  return { checked, broken, problems };
}
