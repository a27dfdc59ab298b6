import { type Changes, changes } from "./analysis/changes.js";
import { type Corroboration, corroboration } from "./analysis/corroboration.js";
import { type Estimates, estimates } from "./analysis/estimates.js";
import type { Finding } from "./analysis/finding.js";
import { type Positions, positions } from "./analysis/positions.js";
import { type TimelineBucket, type TimelineOptions, timeline } from "./analysis/timeline.js";
import { type Trace, trace } from "./analysis/trace.js";
import { brief } from "./briefing/brief.js";
import type { Briefing } from "./briefing/briefing.js";
import { Records } from "./ledger/records.js";
import type { Dataset, Identified, LedgerIds, RecordKind } from "./model/dataset.js";
import type { Day } from "./model/date.js";
import { isDay } from "./model/day.js";
import { recordList } from "./model/lists-in-part.js";
import { ClaimsIndex } from "./query/claims-index.js";
import { mostEntries } from "./query/page.js";
import { parseQuery } from "./query/parser.js";
import { printQuery } from "./query/printer.js";
import type { Query } from "./query/query.js";
import { type PageOptions, type QueryResult, runQuery } from "./query/run-query.js";
import { type Suggestions, suggest } from "./query/suggest.js";
import { Vocabulary } from "./query/vocabulary.js";
import { didYouMean } from "./search/did-you-mean.js";
import { type Related, type RelatedOptions, related } from "./search/related.js";
import type { RelatedKind } from "./search/relations.js";
import { type SearchHit, type SearchOptions, search } from "./search/search.js";
import type { BriefingWording } from "./wording/wording.js";

/** Views kept at hand; a reader moves between a few days. */
const mostViews = 32;

/** One index for all views of a dataset. */
const indexes = new WeakMap<Dataset, ClaimsIndex>();

/**
 * A ledger of claims, and every question one can ask of it. A view as of a day is a ledger again.
 *
 * @example
 * import { ledger } from "@tumen/core";
 * ledger.asOf("2024-12-27").positions("troops-in-russia").acknowledged; // => []
 */
export class Ledger<Ids extends LedgerIds = LedgerIds> extends Records<Ids> {
  readonly #views = new Map<Day, Ledger<Ids>>();
  #vocabulary: Vocabulary | undefined;

  /**
   * The ledger as of a day: nothing that became public after it.
   *
   * @throws InvalidDayError if the day is none of the calendar.
   * @example
   * ledger.asOf("2024-12-27").claims().every((claim) => claim.public <= "2024-12-27"); // => true
   */
  asOf(day: Day): Ledger<Ids> {
    // A view of a view shows no more than the earlier of the two days.
    const earlier = this.day !== undefined && isDay(day) && this.day < day ? this.day : day;
    if (earlier === this.day) return this;
    const held = this.#views.get(day);
    if (held) return held;
    const view = new Ledger<Ids>(this.whole, earlier);
    if (this.#views.size >= mostViews) this.#views.clear();
    this.#views.set(day, view);
    return view;
  }

  /**
   * Who claimed it, who passed it on, and which documents carry it, as a tree.
   *
   * @throws UnknownIdError if there is no such claim.
   * @example
   * ledger.trace("nis-2024-12-27-captive-died").claimants.map(({ id }) => id); // => ["nis"]
   */
  trace(claim: Ids["claim"]): Trace {
    return trace(this.plain, claim);
  }

  /**
   * The distinct origins of a finding, or of the finding a claim stands for.
   *
   * @throws UnknownIdError if there is no such claim, event or question.
   * @example
   * ledger.corroboration("nis-2024-12-27-captive-died").finding.kind; // => "event"
   */
  corroboration(asked: Ids["claim"] | Finding): Corroboration {
    return corroboration(this.plain, asked);
  }

  /**
   * Per state and alliance: affirms, denies or declines, since when, with the claims.
   *
   * @throws UnknownIdError if there is no such question.
   * @throws TypeError if the question is answered by figures.
   * @example
   * ledger.positions("troops-in-russia").acknowledged.map(({ actor, since }) => [actor.id, since]); // => [["russia", "2025-04-26"], ["dprk", "2025-04-28"]]
   */
  positions(question: Ids["question"]): Positions {
    return positions(this.plain, question);
  }

  /**
   * Per claimant: the series of figures, what revised what, and the spread now.
   *
   * @throws UnknownIdError if there is no such question.
   * @throws TypeError if the question is answered by stances.
   * @example
   * ledger.asOf("2024-12-27").estimates("casualties").spread?.lowest.claim.id; // => "rok-jcs-2024-12-23-casualties"
   */
  estimates(question: Ids["question"]): Estimates {
    return estimates(this.plain, question);
  }

  /**
   * Reads a query: names in any language become ids.
   *
   * @throws QuerySyntaxError if it cannot be read: where, what was expected, and the nearest that would do.
   * @example
   * ledger.parse('claimant:국정원 "drone"').sort; // => []
   */
  parse(query: string): Query {
    this.#vocabulary ??= new Vocabulary(this.plain);
    return parseQuery(query, this.#vocabulary);
  }

  /**
   * The claims that meet a query, a page at a time, with counts of the values of fields over the whole result.
   *
   * @param query - in the query language, or as {@link Ledger.parse} gives it.
   * @throws QuerySyntaxError if it cannot be read: where, what was expected, and the nearest that would do.
   * @throws PageError if the page is larger than a page may be.
   * @example
   * ledger.query("claimant:rok question:killed said:2024-12 sort:said").claims[0]?.id; // => "nis-2024-12-19-killed-wounded"
   */
  query(query: string | Query, options: PageOptions = {}): QueryResult<Identified<Ids, "claim">> {
    const parsed = typeof query === "string" ? this.parse(query) : query;
    const view = parsed.asOf === undefined ? this : this.asOf(parsed.asOf);
    return runQuery(view.plain, this.#index, parsed, printQuery(parsed), options) as QueryResult<Identified<Ids, "claim">>;
  }

  /**
   * Every claim that meets a query, in the order asked for, without pages: for an export.
   *
   * @throws QuerySyntaxError if it cannot be read: where, what was expected, and the nearest that would do.
   * @example
   * ledger.find("claimant:rok question:killed").length === ledger.query("claimant:rok question:killed").total; // => true
   */
  find(query: string | Query): readonly Identified<Ids, "claim">[] {
    const found: Identified<Ids, "claim">[] = [];
    for (let total = 1; found.length < total; ) {
      const page = this.query(query, { limit: mostEntries, offset: found.length });
      found.push(...page.claims);
      total = page.total;
    }
    return found;
  }

  /**
   * Ways to go on with a query where the cursor stands: fields, names in any of the languages, words of a field.
   *
   * @param cursor - where the cursor stands, in letters from 0; at the end unless told otherwise.
   * @param language - the language of names where several fit, as in "ko"; English unless told otherwise.
   * @example
   * ledger.suggest("claimant:zelen").items[0]?.insert; // => "zelenskyy"
   */
  suggest(query: string, cursor: number = query.length, language = "en"): Suggestions {
    this.#vocabulary ??= new Vocabulary(this.plain);
    return suggest(this.#vocabulary, query, cursor, language);
  }

  /**
   * The records that a text finds, the best first: by names in any language, ids, addresses, titles and texts. Capitals and accents are
   * ignored; words may be cut short or have a letter wrong. The index is built at the first search.
   *
   * @throws PageError if more than a page can hold is asked for.
   * @example
   * ledger.search("zelensky")[0]?.record.id; // => "zelenskyy"
   * ledger.search("국정원", { kinds: ["actor"] }).map(({ record }) => record.id); // => ["nis"]
   */
  search<K extends RecordKind = RecordKind>(text: string, options: SearchOptions<K> = {}): readonly SearchHit<K, Ids>[] {
    return search(this.plain, text, options) as unknown as readonly SearchHit<K, Ids>[];
  }

  /**
   * What may have been meant by a text that no search finds; undefined where it finds something, or nothing is near.
   *
   * @example
   * ledger.didYouMean("nsi"); // => "nis"
   */
  didYouMean(text: string): string | undefined {
    return didYouMean(this.plain, text);
  }

  /**
   * The records that a reader may want next, each with the first of its reasons: what revises or denies a claim, others of the same event.
   *
   * @throws UnknownIdError if there is no such claim, event, actor, source or question.
   * @throws PageError if more than a page can hold is asked for.
   * @example
   * ledger.related("nis-2024-12-19-killed-wounded")[0]?.reason; // => "revised-by"
   */
  related(id: Ids[RelatedKind], options: RelatedOptions = {}): readonly Related<Ids>[] {
    return related(this.plain, id, options) as unknown as readonly Related<Ids>[];
  }

  /**
   * Claims by the day they became public, and events by the day they began, on a time axis without gaps: of the claims that meet a filter,
   * or of those that are given.
   *
   * @throws InvalidOptionError if `by` is none of `day`, `week` and `month`.
   * @example
   * ledger.timeline({ by: "month", question: "casualties" }).map(({ start, claims }) => [start, claims.length]);
   * ledger.timeline({ by: "week", claims: ledger.find("claimant:rok question:casualties said:2024-12") })[0]?.start; // => "2024-12-23"
   */
  timeline(options: TimelineOptions = {}): readonly TimelineBucket[] {
    return timeline(this.plain, options);
  }

  /**
   * What became public after one day and up to another: new claims and events, figures replaced, positions changed, corrections by
   * others, documents that now carry what was known before. In a view as of a day, nothing later than that day.
   *
   * @throws InvalidDayError if a day is none of the calendar.
   * @throws RangeError if the second day is before the first.
   * @example
   * ledger.changes({ from: "2025-04-25", to: "2025-04-30" }).positions.some(({ isAcknowledgement }) => isAcknowledgement); // => true
   */
  changes({ from, to }: { from: Day; to: Day }): Changes {
    const [before, after] = [this.asOf(from), this.asOf(to)];
    if (to < from) throw new RangeError(`The days are turned round: expected the earlier one first, found ${from} after ${to}`);
    return changes(before.plain, after.plain, from, to);
  }

  /**
   * The briefing: who says what, as of a day, each sentence with its claims and documents; on some topics only, where they are given.
   * In English, unless given the wording of another language from `@tumen/core/wording`: the claims are the same in each.
   *
   * @throws InvalidDayError if the day is none of the calendar.
   * @throws UnknownIdError if there is no such topic.
   * @example
   * ledger.brief({ asOf: "2024-12-27" }).sections.map(({ title }) => title)[0]; // => "Latest"
   */
  brief({ asOf, topics, wording }: { asOf?: Day; topics?: readonly Ids["topic"][]; wording?: BriefingWording } = {}): Briefing {
    return brief(asOf === undefined ? this.plain : this.asOf(asOf).plain, topics, wording);
  }

  get #index(): ClaimsIndex {
    const held = indexes.get(this.whole);
    if (held) return held;
    const whole = this.whole as unknown as Dataset;
    const index = new ClaimsIndex(new Ledger(this.whole).plain, recordList(whole, "claims"), recordList(whole, "actors"));
    indexes.set(this.whole, index);
    return index;
  }

  /** This ledger with its ids as plain text, as the analyses take it. */
  private get plain(): Records {
    return this as unknown as Records;
  }
}
