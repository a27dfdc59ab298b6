import type { Dataset } from "../../model/dataset.js";
import { nearest } from "../../model/nearest.js";
import { listOf } from "../../model/record-lists.js";
import type { Redirect } from "../../model/redirect.js";
import type { ValidationProblem } from "../../model/validation-error.js";
import { type CheckedRecord, idOf, problemAt } from "../check-records.js";
import type { AuthoredRecords, Kind } from "../kinds.js";
import type { ReadRecord } from "../read-record.js";

/** Ids looked at for hints in one check: with very many mistakes in a very large ledger, the later ones go without. */
const mostLookedAt = 1_000_000;

/** The checked records, as the rules see them, and the ledger they are laid over, where there is one. */
export class CheckedData {
  readonly #byKind = new Map<Kind, CheckedRecord[]>();
  readonly #byId = new Map<string, CheckedRecord["record"]>();
  readonly #inBase = new Map<string, CheckedRecord["record"]>();
  readonly #goneFromBase = new Set<string>();
  readonly #broken = new Set<string>();
  readonly #redirects = new Map<string, Redirect>();
  readonly #near = new Map<string, readonly string[]>();
  #lookedAt = 0;

  /**
   * @param all - records that keep to their schemas.
   * @param broken - records that do not; a reference to one is no second mistake.
   * @param base - the records of the ledger underneath, which were checked before.
   */
  constructor(
    readonly all: readonly CheckedRecord[],
    broken: readonly ReadRecord[] = [],
    readonly base?: Dataset,
  ) {
    for (const item of all) {
      const list = this.#byKind.get(item.kind);
      if (list) list.push(item);
      else this.#byKind.set(item.kind, [item]);
      this.#byId.set(`${item.kind}/${item.record.id}`, item.record);
    }
    for (const read of broken) this.#broken.add(`${read.kind}/${idOf(read)}`);
    for (const kind of [...Object.values(listOf), "redirects"] as const) {
      for (const record of base?.[kind] ?? []) this.#inBase.set(`${kind}/${record.id}`, record);
    }
    for (const redirect of [...(base?.redirects ?? []), ...this.of("redirects").map(({ record }) => record)]) {
      this.#redirects.set(`${listOf[redirect.kind]}/${redirect.id}`, redirect);
    }
    for (const { kind, id } of base?.redirects ?? []) this.#goneFromBase.add(`${listOf[kind]}/${id}`);
  }

  /** The records of a kind to check; those of the ledger underneath are not among them. */
  of<K extends Kind>(kind: K): readonly CheckedRecord<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as CheckedRecord<K>[];
  }

  /** The record with the id, of the ledger underneath too. */
  get<K extends Kind>(kind: K, id: string): AuthoredRecords[K][number] | undefined {
    const key = `${kind}/${id}`;
    return (this.#byId.get(key) ?? this.#inBase.get(key)) as AuthoredRecords[K][number] | undefined;
  }

  /** Whether there is a record with the id, even one that breaks its schema. */
  has(kind: Kind, id: string): boolean {
    return this.get(kind, id) !== undefined || this.#broken.has(`${kind}/${id}`);
  }

  /** Whether the ledger underneath has a record with the id. */
  isInBase(kind: Kind, id: string): boolean {
    return this.#inBase.has(`${kind}/${id}`);
  }

  /** Whether the ledger underneath had a record with the id, which now leads on. */
  isGoneFromBase(kind: Kind, id: string): boolean {
    return this.#goneFromBase.has(`${kind}/${id}`);
  }

  /** Where an id leads that no record has any more. */
  redirect(kind: Kind, id: string): Redirect | undefined {
    return this.#redirects.get(`${kind}/${id}`);
  }

  /** The ids of a kind that are nearest to one that no record has. */
  near(kind: Kind, id: string): readonly string[] {
    const key = `${kind}/${id}`;
    const held = this.#near.get(key);
    if (held) return held;
    const under: readonly { id: string }[] = kind === "released" ? [] : (this.base?.[kind] ?? []);
    const own = this.of(kind);
    this.#lookedAt += under.length + own.length;
    if (this.#lookedAt > mostLookedAt) return [];
    const found = nearest(id, [...under.map((record) => record.id), ...own.map(({ record }) => record.id)]);
    this.#near.set(key, found);
    return found;
  }
}

/** One rule of the ledger that no single field can check. */
export interface Rule {
  readonly name: string;
  readonly description: string;
  check(data: CheckedData): Iterable<ValidationProblem>;
}

export { problemAt };
