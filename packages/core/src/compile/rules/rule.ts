import type { ValidationProblem } from "../../model/validation-error.js";
import { type CheckedRecord, problemAt } from "../check-records.js";
import type { AuthoredRecords, Kind } from "../kinds.js";

/** The checked records of a data folder, as the rules see them. */
export class CheckedData {
  readonly #byKind = new Map<Kind, CheckedRecord[]>();
  readonly #byId = new Map<string, CheckedRecord>();

  constructor(readonly all: readonly CheckedRecord[]) {
    for (const item of all) {
      const list = this.#byKind.get(item.kind);
      if (list) list.push(item);
      else this.#byKind.set(item.kind, [item]);
      this.#byId.set(`${item.kind}/${item.record.id}`, item);
    }
  }

  of<K extends Kind>(kind: K): readonly CheckedRecord<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as CheckedRecord<K>[];
  }

  get<K extends Kind>(kind: K, id: string): AuthoredRecords[K][number] | undefined {
    return this.#byId.get(`${kind}/${id}`)?.record as AuthoredRecords[K][number] | undefined;
  }

  ids(kind: Kind): string[] {
    return this.of(kind).map((item) => item.record.id);
  }
}

/** One rule of the ledger that no single field can check. */
export interface Rule {
  readonly name: string;
  readonly description: string;
  check(data: CheckedData): Iterable<ValidationProblem>;
}

export { problemAt };
