import edtf from "edtf";
import * as z from "zod";
import { isDay } from "./day.js";

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/**
 * A date as an editor wrote it (EDTF, ISO 8601-2 level 0-1) with the first and the last day it can mean.
 * `2024-12` runs from 1 to 31 December; `2024-12-27~` (approximately) keeps its day as both bounds.
 */
export interface EdtfDate {
  /** The date as written. */
  readonly edtf: string;
  /** First day it can mean. */
  readonly earliest: Day;
  /** Last day it can mean; the day from which anything that depends on the date is visible. */
  readonly latest: Day;
}

/**
 * Thrown by {@link parseEdtfDate}; the message says what a date looks like.
 *
 * @example
 * parseEdtfDate("27 December"); // throws DateSyntaxError
 */
export class DateSyntaxError extends Error {
  override readonly name = "DateSyntaxError";
}

const dayOf = (milliseconds: number): Day => new Date(milliseconds).toISOString().slice(0, 10);

/**
 * Reads an EDTF date or interval and gives its bounds.
 *
 * @throws DateSyntaxError if the text is no EDTF of level 0 or 1, has no bounds, or ends before it begins.
 * @example
 * parseEdtfDate("2024-12").latest; // => "2024-12-31"
 */
export function parseEdtfDate(text: string): EdtfDate {
  const expected = "an EDTF date such as 2024-12-27, 2024-12, 2024, 2024-12-27~ or 2024-12-14/2024-12-15";
  let bounds: { min: number; max: number };
  try {
    bounds = edtf(text, { types: ["Date", "Year", "Season", "Interval"] });
  } catch {
    throw new DateSyntaxError(`"${text}" is not a date: expected ${expected}`);
  }
  const { min, max } = bounds;
  if (!Number.isFinite(min) || !Number.isFinite(max)) {
    throw new DateSyntaxError(`"${text}" has an open end: expected ${expected}`);
  }
  if (max < min) throw new DateSyntaxError(`"${text}" ends before it begins: expected ${expected}`);
  return { edtf: text, earliest: dayOf(min), latest: dayOf(max) };
}

/** Dates read lately: records share a few thousand, and the grammar takes its time. */
const read = new Map<string, EdtfDate>();
const mostRead = 10_000;

function readOnce(text: string): EdtfDate {
  if (isDay(text)) return { edtf: text, earliest: text, latest: text };
  const held = read.get(text);
  if (held) return { ...held };
  const date = parseEdtfDate(text);
  if (read.size >= mostRead) read.clear();
  read.set(text, date);
  return { ...date };
}

/**
 * Schema of an EDTF date; its output carries the bounds.
 *
 * @example
 * edtfDate.parse("2024-12"); // => { edtf: "2024-12", earliest: "2024-12-01", latest: "2024-12-31" }
 */
export const edtfDate = z
  .string()
  .describe("EDTF date: 2024-12-27, 2024-12, 2024, 2024-12-27~ (about) or 2024-12-14/2024-12-15")
  .transform((text, context): EdtfDate => {
    try {
      return readOnce(text);
    } catch (error) {
      context.addIssue({ code: "custom", message: (error as Error).message });
      return z.NEVER;
    }
  });
