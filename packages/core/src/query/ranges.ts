import type { Day } from "../model/date.js";
import { addDays, isDay } from "../model/day.js";
import type { Range } from "./query.js";
import type { Token } from "./tokens.js";

type Fail = (token: Token | undefined, problem: string) => Error;

const dayForms = "expected a day, a month or a year such as 2024-12-27, 2024-12 or 2024";

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
  if (!token) throw fail(token, `a day is missing: ${dayForms}`);
  if (token.kind !== "word" || firstDay(token.text) === undefined) throw fail(token, `"${token.text}" is not a day: ${dayForms}`);
  return token.text;
}

function ordered(range: Range<string>, fail: Fail): Range<string> {
  const { from, to } = range;
  if (from !== undefined && to !== undefined && (firstDay(from) ?? "") > (lastDay(to) ?? ""))
    throw fail(undefined, `the range is turned round: expected the earlier day first, found ${from} after ${to}`);
  return range;
}

/**
 * Reads days: `2024-12`, `>=2024-12`, `2024-10..2024-12`, either end open.
 *
 * @throws the error that `fail` makes, if they are no days or turned round.
 */
export function readDays(pieces: readonly Token[], fail: Fail): Range<string> {
  const [first, second, third, extra] = pieces;
  if (extra) throw fail(extra, `"${extra.text}" is too much here: ${dayForms}`);
  if (first?.kind === "comparison") {
    if (third) throw fail(third, `"${third.text}" is too much here: ${dayForms}`);
    const day = readDay(second, fail);
    if (first.text === ">=") return { from: day };
    if (first.text === "<=") return { to: day };
    return first.text === ">" ? { from: addDays(lastDay(day) ?? day, 1) } : { to: addDays(firstDay(day) ?? day, -1) };
  }
  if (first?.kind === "range") return { to: readDay(second, fail) };
  const from = readDay(first, fail);
  if (!second) return { from, to: from };
  if (second.kind !== "range") throw fail(second, `"${second.text}" is too much here: expected .. and another day`);
  return third ? ordered({ from, to: readDay(third, fail) }, fail) : { from };
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

const numberForms = "expected a number such as 3000 or 3,000";

function readNumber(token: Token | undefined, fail: Fail): number {
  if (!token) throw fail(token, `a number is missing: ${numberForms}`);
  if (token.kind !== "word" || !/^\d+(\.\d+)?$/.test(token.text)) throw fail(token, `"${token.text}" is no number: ${numberForms}`);
  return Number(token.text);
}

/**
 * Reads numbers: `3000`, `>3,000`, `1000..4000`, either end open.
 *
 * @throws the error that `fail` makes, if they are no numbers or turned round.
 */
export function readNumbers(pieces: readonly Token[], fail: Fail): Range<number> {
  const [first, second, third, extra] = joinThousands(pieces);
  if (extra) throw fail(extra, `"${extra.text}" is too much here: ${numberForms}`);
  if (first?.kind === "comparison") {
    if (third) throw fail(third, `"${third.text}" is too much here: ${numberForms}`);
    const bound = readNumber(second, fail);
    if (first.text.startsWith(">")) return first.text === ">" ? { from: bound, fromExclusive: true } : { from: bound };
    return first.text === "<" ? { to: bound, toExclusive: true } : { to: bound };
  }
  if (first?.kind === "range") return { to: readNumber(second, fail) };
  const from = readNumber(first, fail);
  if (!second) return { from, to: from };
  if (second.kind !== "range") throw fail(second, `"${second.text}" is too much here: expected .. and another number`);
  if (!third) return { from };
  const to = readNumber(third, fail);
  if (from > to) throw fail(undefined, `the range is turned round: expected the smaller number first, found ${from} above ${to}`);
  return { from, to };
}
