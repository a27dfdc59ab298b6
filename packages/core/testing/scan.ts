import type { Claim, Condition, Query, Source } from "../src/index.js";
import type { Ledger } from "../src/ledger.js";

const folded = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase();
const cut = (text: string) =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** A query answered by looking at every claim, one after the other, with no index: what the quick way must agree with. */
export class Scan {
  readonly #view: Ledger;

  constructor(
    ledger: Ledger,
    readonly query: Query,
  ) {
    this.#view = query.asOf === undefined ? ledger : ledger.asOf(query.asOf);
  }

  ids(): string[] {
    const { where } = this.query;
    return this.#view.claims().flatMap((claim) => (!where || this.#meets(claim, where) ? [claim.id] : []));
  }

  #meets(claim: Claim, condition: Condition): boolean {
    switch (condition.kind) {
      case "not":
        return !this.#meets(claim, condition.condition);
      case "or":
        return condition.conditions.some((one) => this.#meets(claim, one));
      case "and":
        return this.#meetsAll(claim, condition.conditions);
      default:
        return this.#meetsAll(claim, [condition]);
    }
  }

  /** Figures and documents are asked for one that meets all that is said of it. */
  #meetsAll(claim: Claim, conditions: readonly Condition[]): boolean {
    const figure = conditions.filter((one) => "field" in one && ["question", "value", "counts"].includes(one.field));
    const document = conditions.filter(
      (one) => "field" in one && ["via", "source", "publisher", "language", "grade", "published"].includes(one.field),
    );
    const rest = conditions.filter((one) => !figure.includes(one) && !document.includes(one));
    const isQuestionAlone = figure.length === 1 && figure[0]?.kind === "field" && figure[0].field === "question";
    const answers = isQuestionAlone ? claim.stances.map(({ question }) => ({ question, low: undefined, high: undefined, counts: "" })) : [];
    return (
      (figure.length === 0 || [...claim.quantities, ...answers].some((one) => figure.every((asked) => this.#figureMeets(one, asked)))) &&
      (document.length === 0 ||
        claim.citations.some(({ source, via }) =>
          document.every((asked) => this.#documentMeets(this.#view.need("source", source), via, asked)),
        )) &&
      rest.every((one) =>
        one.kind === "not" || one.kind === "or" || one.kind === "and" ? this.#meets(claim, one) : this.#claimMeets(claim, one),
      )
    );
  }

  #figureMeets(
    figure: { question: string; low?: number | undefined; high?: number | undefined; counts: string },
    asked: Condition,
  ): boolean {
    if (asked.kind === "field") return asked.values.includes(asked.field === "question" ? figure.question : figure.counts);
    if (asked.kind !== "numbers") return false;
    const low = figure.low ?? figure.high ?? 0;
    const high = figure.high ?? figure.low ?? 0;
    const { from = -1, to = Number.POSITIVE_INFINITY, fromExclusive, toExclusive } = asked.range;
    return (fromExclusive ? high > from : high >= from) && (toExclusive ? low < to : low <= to);
  }

  #documentMeets(source: Source, via: readonly string[], asked: Condition): boolean {
    if (asked.kind === "days") return this.#isWithin(source.published, asked.range);
    if (asked.kind !== "field") return false;
    const own = { via, source: [source.id], language: [source.language], grade: [source.grade] } as Record<string, readonly string[]>;
    if (asked.field === "publisher") return asked.values.some((value) => folded(source.publisher).includes(value));
    return (own[asked.field] ?? []).some((value) => asked.values.includes(value));
  }

  #isWithin(date: { earliest: string; latest: string } | undefined, range: { from?: string; to?: string }): boolean {
    // Texts of days compare as days do: "2024-12" stands before every day of it, and "2024-12~" after.
    return date !== undefined && date.latest >= (range.from ?? "") && date.earliest <= `${range.to ?? "9999"}~`;
  }

  #upwards(kind: "event" | "place", id: string): string[] {
    const parent = this.#view.record(kind, id)?.partOf;
    return parent === undefined ? [id] : [id, ...this.#upwards(kind, parent)];
  }

  #voices(ids: readonly (string | undefined)[]): string[] {
    return ids.flatMap((id) => (id === undefined ? [] : [id, this.#view.actor(id)?.speaksFor ?? id]));
  }

  #valuesOf(claim: Claim, field: string): readonly string[] {
    const { about } = claim;
    const values: Record<string, () => readonly string[]> = {
      claimant: () => [...this.#voices(claim.claimants), claim.onBehalfOf ?? "", claim.speaker ?? ""],
      speaker: () => [claim.speaker ?? ""],
      topic: () => claim.topics,
      event: () => (about.event === undefined ? [] : this.#upwards("event", about.event)),
      actor: () => this.#voices(about.actors),
      place: () => about.places.flatMap((id) => this.#upwards("place", id)),
      from: () => about.routes.flatMap(({ from }) => this.#upwards("place", from)),
      to: () => about.routes.flatMap(({ to }) => this.#upwards("place", to)),
      materiel: () => about.materiel,
      modality: () => [claim.modality],
      evidence: () => claim.evidence,
      status: () => [claim.status?.state ?? "current"],
    };
    return values[field]?.() ?? [];
  }

  #textsOf(claim: Claim): string[] {
    const { about, claimants, speaker } = claim;
    const actors = [...claimants, ...about.actors, ...(speaker === undefined ? [] : [speaker])].map(
      (id) => this.#view.need("actor", id).names,
    );
    const others = [
      ...about.places.map((id) => this.#view.need("place", id).names),
      ...about.materiel.map((id) => this.#view.need("materiel", id).names),
    ];
    const names = [...actors, ...others].flatMap((one) => Object.values(one));
    return [claim.statement, claim.clause, claim.quote?.text, claim.basis, ...names].filter((text) => text !== undefined);
  }

  #claimMeets(claim: Claim, asked: Condition): boolean {
    switch (asked.kind) {
      case "words": {
        const texts = this.#textsOf(claim).map(cut);
        const sought = cut(asked.text);
        if (sought.length === 0) return false;
        if (asked.isPhrase) return texts.some((text) => ` ${text.join(" ")} `.includes(` ${sought.join(" ")} `));
        return sought.every((word) => texts.some((text) => text.some((one) => one.startsWith(word))));
      }
      case "stance":
        return claim.stances.some(({ question, answer }) => question === asked.question && asked.answers.includes(answer));
      case "days":
        return this.#isWithin(asked.field === "said" ? claim.said : { earliest: claim.public, latest: claim.public }, asked.range);
      case "numbers": {
        const number = asked.field === "significance" ? claim.significance : this.#view.corroboration(claim.id).origins.length;
        const { from = -1, to = Number.POSITIVE_INFINITY, fromExclusive, toExclusive } = asked.range;
        return (fromExclusive ? number > from : number >= from) && (toExclusive ? number < to : number <= to);
      }
      case "field":
        return this.#valuesOf(claim, asked.field).some((value) => asked.values.includes(value));
      default:
        return false;
    }
  }
}
