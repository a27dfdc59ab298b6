import type { Day } from "../model/date.js";
import { addDays, isDay } from "../model/day.js";
import type { QueryProblem } from "./problem.js";
import type { Range } from "./query.js";
import type { Token } from "./tokens.js";

/** Makes the error about a piece of a range, or about all of it. */
export type Fail = (token: Token | undefined, problem: QueryProblem, suggestions?: readonly string[]) => Error;

/** Whether a number lies within a range. */
export const isWithin = (number: number, { from, to, fromExclusive, toExclusive }: Range<number>): boolean =>
  (from === undefined || (fromExclusive ? number > from : number >= from)) &&
  (to === undefined || (toExclusive ? number < to : number <= to));

/** The first day that a day, a month or a year means; undefined for anything else. */
export function firstDay(text: string): Day | undefined {
  const day = /^\d{4}$/.test(text) ? `${text}-01-01` : /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
  return isDay(day) ? day : undefined;
}

/** The last day that a day, a month or a year means; undefined for anything else. */
export function lastDay(text: string): Day | undefined {
  const first = firstDay(text);
  if (first === undefined || text.length === 10) return first;
  const [year, month] = [Number(first.slice(0, 4)), text.length === 4 ? 12 : Number(first.slice(5, 7))];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function readDay(token: Token | undefined, fail: Fail): string {
  if (!token) throw fail(token, { code: "missing-day" });
  if (token.kind !== "word" || firstDay(token.text) === undefined) throw fail(token, { code: "not-a-day", text: token.text });
  return token.text;
}

/** Reads one bound, or two joined by "..", either of which may be left out; `compared` makes a range of one after "<" or ">". */
function readRange<Bound>(
  pieces: readonly Token[],
  fail: Fail,
  of: "days" | "numbers",
  readBound: (token: Token | undefined, fail: Fail) => Bound,
  compared: (sign: string, bound: Bound) => Range<Bound>,
): Range<Bound> {
  const [first, second, third, extra] = pieces;
  const tooMuch = (token: Token) => fail(token, { code: "too-much", text: token.text, of });
  if (extra) throw tooMuch(extra);
  if (first?.kind === "comparison") {
    if (third) throw tooMuch(third);
    return compared(first.text, readBound(second, fail));
  }
  if (first?.kind === "range") return { to: readBound(second, fail) };
  const from = readBound(first, fail);
  if (!second) return { from, to: from };
  if (second.kind !== "range") throw tooMuch(second);
  return third ? { from, to: readBound(third, fail) } : { from };
}

/**
 * Reads days: `2024-12`, `>=2024-12`, `2024-10..2024-12`, either end open.
 *
 * @throws the error that `fail` makes, if they are no days or turned round.
 */
export function readDays(pieces: readonly Token[], fail: Fail): Range<string> {
  const range = readRange(pieces, fail, "days", readDay, (sign, day): Range<string> => {
    if (sign === ">=") return { from: day };
    if (sign === "<=") return { to: day };
    return sign === ">" ? { from: addDays(lastDay(day) ?? day, 1) } : { to: addDays(firstDay(day) ?? day, -1) };
  });
  const { from, to } = range;
  if (from !== undefined && to !== undefined && (firstDay(from) ?? "") > (lastDay(to) ?? ""))
    throw fail(undefined, { code: "turned-round", of: "days", from, to });
  return range;
}

/** Joins the pieces of "3,000": a comma followed at once by three figures parts thousands. */
function joinThousands(pieces: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1);
    const before = pieces[index - 1];
    if (last && before?.kind === "comma" && last.kind === "word" && /^\d{3}$/.test(piece.text)) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text, end: piece.end };
    } else if (piece.kind !== "comma" || !/^\d{3}$/.test(pieces[index + 1]?.text ?? "")) joined.push(piece);
  }
  return joined;
}

function readNumber(token: Token | undefined, fail: Fail): number {
  if (!token) throw fail(token, { code: "missing-number" });
  if (token.kind !== "word" || !/^\d+(\.\d+)?$/.test(token.text)) throw fail(token, { code: "not-a-number", text: token.text });
  return Number(token.text);
}

/**
 * Reads numbers: `3000`, `>3,000`, `1000..4000`, either end open.
 *
 * @throws the error that `fail` makes, if they are no numbers or turned round.
 */
export function readNumbers(pieces: readonly Token[], fail: Fail): Range<number> {
  const range = readRange(joinThousands(pieces), fail, "numbers", readNumber, (sign, bound): Range<number> => {
    if (sign.startsWith(">")) return sign === ">" ? { from: bound, fromExclusive: true } : { from: bound };
    return sign === "<" ? { to: bound, toExclusive: true } : { to: bound };
  });
  const { from, to } = range;
  if (from !== undefined && to !== undefined && from > to) throw fail(undefined, { code: "turned-round", of: "numbers", from, to });
  return range;
}
