import type { RecordKind } from "../model/dataset.js";
import { isDay } from "../model/day.js";
import { nearest } from "../model/nearest.js";
import { answers, directives, type FieldName, fieldNames, fields, isField, significances, sortFields } from "./fields.js";
import { fold, wordsOf } from "./fold.js";
import type { QueryProblem } from "./problem.js";
import type { Condition, Query, Range, SortBy } from "./query.js";
import { type Fail, isWithin, readDays, readNumbers } from "./ranges.js";
import { QuerySyntaxError } from "./syntax-error.js";
import { type Token, tokensOf } from "./tokens.js";
import type { TextField, Vocabulary } from "./vocabulary.js";

const all = (conditions: readonly Condition[], kind: "and" | "or"): Condition | undefined => {
  const flat = conditions.flatMap((one) => (one.kind === kind ? one.conditions : [one]));
  return flat.length > 1 ? { kind, conditions: flat } : flat[0];
};

/** How deep groups and what is left out may stand in each other. */
const mostDepth = 100;

/** Reads a query, piece by piece, from left to right. */
class Parser {
  readonly #tokens: readonly Token[];
  #index = 0;
  #depth = 0;
  #sort: readonly SortBy[] = [];
  #asOf: string | undefined;

  constructor(
    readonly query: string,
    readonly vocabulary: Vocabulary,
  ) {
    this.#tokens = tokensOf(query);
  }

  parse(): Query {
    const where = this.#alternatives();
    const rest = this.#peek();
    if (rest) throw this.#error(rest, { code: "unopened-group" });
    return { ...(where ? { where } : {}), sort: this.#sort, ...(this.#asOf === undefined ? {} : { asOf: this.#asOf }) };
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#index + ahead];
  }

  #take(): Token | undefined {
    const token = this.#peek();
    if (token) this.#index += 1;
    return token;
  }

  #error({ start, end }: { start: number; end: number }, problem: QueryProblem, suggestions?: readonly string[]): QuerySyntaxError {
    return new QuerySyntaxError(this.query, start, end, problem, suggestions);
  }

  /** Whether "or" or "and" stands next, and is no field. */
  #isNext(joint: "or" | "and"): boolean {
    const token = this.#peek();
    return token?.kind === "word" && token.text.toLowerCase() === joint && this.#peek(1)?.kind !== "colon";
  }

  #lonely(joint: Token): QuerySyntaxError {
    return this.#error(joint, { code: "lonely-joint", text: joint.text.toLowerCase() });
  }

  /** Conditions joined by "or". */
  #alternatives(): Condition | undefined {
    const first = this.#together();
    const found = first ? [first] : [];
    while (this.#isNext("or")) {
      const or = this.#take() as Token;
      const next = this.#together();
      if (!first || !next) throw this.#lonely(or);
      found.push(next);
    }
    return all(found, "or");
  }

  /** Conditions side by side, with or without "and" between them: all must be met. */
  #together(): Condition | undefined {
    const found: Condition[] = [];
    const isOver = () => !this.#peek() || this.#peek()?.kind === "close" || this.#isNext("or");
    while (!isOver()) {
      const and = this.#isNext("and") ? this.#take() : undefined;
      if (and && (found.length === 0 || isOver())) throw this.#lonely(and);
      const condition = this.#single();
      if (condition) found.push(condition);
    }
    return all(found, "and");
  }

  #single(): Condition | undefined {
    const token = this.#take() as Token;
    this.#depth += 1;
    if (this.#depth > mostDepth) throw this.#error(token, { code: "too-deep", most: mostDepth });
    const found = this.#piece(token);
    this.#depth -= 1;
    return found;
  }

  #piece(token: Token): Condition | undefined {
    const { kind, text } = token;
    const next = this.#peek();
    if (kind === "minus" || (kind === "word" && text === "NOT")) return this.#negated(token);
    if (kind === "open") return this.#group(token);
    if (kind === "word" && next?.kind === "colon" && !next.isSpaced) return this.#field(token);
    if (kind === "phrase" || (kind === "word" && wordsOf(text).length > 0)) return { kind: "words", text, isPhrase: kind === "phrase" };
    throw this.#error(token, { code: "stands-alone", text });
  }

  /** What "-" at once before it, or "NOT", leaves out. */
  #negated(sign: Token): Condition {
    const next = this.#peek();
    if (!next || (next.isSpaced && sign.kind === "minus")) throw this.#error(sign, { code: "nothing-left-out", text: sign.text });
    const condition = this.#single();
    if (!condition) throw this.#error(next, { code: "cannot-leave-out", text: sign.text, next: next.text });
    return { kind: "not", condition };
  }

  #group(open: Token): Condition {
    const condition = this.#alternatives();
    const close = this.#take();
    if (close?.kind !== "close") throw this.#error(open, { code: "unclosed-group" });
    if (!condition) throw this.#error({ start: open.start, end: close.end }, { code: "empty-group" });
    return condition;
  }

  #field(name: Token): Condition | undefined {
    const colon = this.#take() as Token;
    const value = this.#peek();
    const field = name.text.toLowerCase();
    if (Object.hasOwn(directives, field)) {
      this.#directive(field as keyof typeof directives, colon);
      return undefined;
    }
    if (!isField(field)) {
      const near = nearest(field, [...fieldNames, ...Object.keys(directives)]);
      throw this.#error(name, { code: "unknown-field", field: name.text }, near);
    }
    if (!value || value.isSpaced) throw this.#missingValue(field, colon);
    return this.#values(field);
  }

  #missingValue(field: string, colon: Token): QuerySyntaxError {
    return this.#error(colon, { code: "no-value", field });
  }

  #values(field: FieldName): Condition {
    const { values } = fields[field];
    switch (values.kind) {
      case "days":
        return { kind: "days", field, range: this.#range(readDays) };
      case "numbers":
        return { kind: "numbers", field, range: this.#range(field === "significance" ? this.#readSignificance : readNumbers) };
      case "stance":
        return this.#stance();
      case "record":
        return { kind: "field", field, values: this.#list((item) => this.#id(values.record, item)) };
      case "choice":
        return { kind: "field", field, values: this.#list((item) => this.#choice(values.choices, item)) };
      case "text":
        return { kind: "field", field, values: this.#list((item) => this.#text(field as TextField, item)) };
    }
  }

  /** Values joined by commas, each only once, in order. */
  #list(read: (item: Token) => string): readonly string[] {
    const values = [read(this.#item())];
    while (this.#peek()?.kind === "comma" && !this.#peek()?.isSpaced) {
      this.#take();
      values.push(read(this.#item()));
    }
    return [...new Set(values)].sort();
  }

  #item(): Token {
    const token = this.#take();
    const { length } = this.query;
    if (!token) throw this.#error({ start: length, end: length }, { code: "ends-early" });
    if (token.kind !== "word" && token.kind !== "phrase") throw this.#error(token, { code: "not-a-value", text: token.text });
    return token;
  }

  #id(kind: RecordKind, item: Token): string {
    const ids = this.vocabulary.ids(kind, item.text);
    const [id] = ids;
    if (id === undefined) throw this.#unknown(kind, item);
    if (ids.length > 1) throw this.#error(item, { code: "ambiguous-name", kind, text: item.text }, ids);
    return id;
  }

  /** Says what may have been meant by a name: one of two words that lacks its quotes, or one that is nearly the same. */
  #unknown(kind: RecordKind, item: Token): QuerySyntaxError {
    const { end } = this.#peek() ?? item;
    const name = this.query.slice(item.start, end);
    const near = this.vocabulary.ids(kind, name).length > 0 ? [`"${name}"`] : this.vocabulary.near(kind, item.text);
    return this.#error(item, { code: "unknown-name", kind, text: item.text }, near);
  }

  #choice(choices: readonly string[], item: Token, near = (text: string) => nearest(text, choices)): string {
    const text = item.text.toLowerCase();
    if (choices.includes(text)) return text;
    throw this.#error(item, { code: "unknown-choice", text: item.text, choices }, near(text));
  }

  /** A language is meant by its code, a publisher by a part of its name. Where no document is held, none is refused. */
  #text(field: TextField, item: Token): string {
    const text = fold(item.text);
    const held = this.vocabulary.texts(field);
    const near = () => this.vocabulary.nearTexts(field, text);
    if (held.length === 0) return text;
    if (field === "language") return this.#choice(held, item, near);
    if (held.some((name) => name.includes(text))) return text;
    throw this.#error(item, { code: "unknown-publisher", text: item.text }, near());
  }

  #stance(): Condition {
    const item = this.#item();
    const question = this.#id("question", item);
    if (this.vocabulary.records.need("question", question).kind !== "stance")
      throw this.#error(item, { code: "not-a-stance", text: item.text, question });
    if (this.#peek()?.kind !== "equals") return { kind: "stance", question, answers };
    this.#take();
    return { kind: "stance", question, answers: this.#list((answer) => this.#choice(answers, answer)) };
  }

  /** The pieces of a range up to the next white space, handed to a reader of days or numbers. */
  #range<Bound>(read: (pieces: readonly Token[], fail: Fail) => Range<Bound>): Range<Bound> {
    const pieces: Token[] = [];
    for (let token = this.#peek(); token && (pieces.length === 0 || !token.isSpaced) && token.kind !== "close"; token = this.#peek()) {
      pieces.push(token);
      this.#index += 1;
    }
    const [first] = pieces;
    const last = pieces.at(-1);
    return read(pieces, (token, problem, suggestions) => {
      const at = token ?? (first && last ? { start: first.start, end: last.end } : { start: this.query.length, end: this.query.length });
      return this.#error(at, problem, suggestions);
    });
  }

  /** Numbers among which one is a significance. */
  #readSignificance = (pieces: readonly Token[], fail: Fail): Range<number> => {
    const range = readNumbers(pieces, fail);
    if (significances.some((one) => isWithin(one, range))) return range;
    const text = pieces.map((piece) => piece.text).join("");
    throw fail(undefined, { code: "unknown-choice", text, choices: significances.map(String) }, [range.from ? "3" : "1"]);
  };

  #directive(name: keyof typeof directives, colon: Token): void {
    const value = this.#peek();
    if (!value || value.isSpaced) throw this.#missingValue(name, colon);
    if (name === "asof") this.#readDay();
    else this.#readSort();
  }

  #readDay(): void {
    const item = this.#item();
    if (!isDay(item.text)) throw this.#error(item, { code: "not-a-calendar-day", text: item.text });
    this.#asOf = item.text;
  }

  #readSort(): void {
    const sort: SortBy[] = [];
    do {
      if (sort.length > 0) this.#take();
      const item = this.#item();
      const isDescending = item.text.startsWith("-");
      const name = (isDescending ? item.text.slice(1) : item.text).toLowerCase();
      const field = sortFields.find((one) => one === name);
      if (!field) throw this.#error(item, { code: "unknown-sort", text: name, choices: sortFields }, nearest(name, sortFields));
      sort.push({ field, isDescending });
    } while (this.#peek()?.kind === "comma" && !this.#peek()?.isSpaced);
    this.#sort = sort;
  }
}

/**
 * Reads a query.
 *
 * @throws QuerySyntaxError if it cannot be read: where, what was expected, and the nearest that would do.
 */
export const parseQuery = (query: string, vocabulary: Vocabulary): Query => new Parser(query, vocabulary).parse();
