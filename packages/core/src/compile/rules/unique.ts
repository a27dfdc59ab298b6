import { wordPlace } from "../../model/validation-error.js";
import type { CheckedRecord } from "../check-records.js";
import type { Kind } from "../kinds.js";
import { type CheckedData, problemAt, type Rule } from "./rule.js";

/** Lists that tell about records under the id of those. */
const aboutRecords: ReadonlySet<Kind> = new Set<Kind>(["corrections", "released"]);

/** What no second record may have: its id, and the address of a source. */
interface Key {
  readonly field: "id" | "url";
  readonly text: string;
  readonly words: string;
}

function keysOf({ kind, record }: CheckedRecord): Key[] {
  const id: Key = { field: "id", text: `${kind} ${record.id}`, words: `the id "${record.id}"` };
  if (kind !== "sources" || !("url" in record) || record.url === undefined) return [id];
  return [id, { field: "url", text: `address ${record.url}`, words: `the address ${record.url}` }];
}

/** Why the ledger underneath does not leave a key to a record, if it does not. */
function takenInBase(data: CheckedData, addresses: ReadonlyMap<string, string>, { kind, record }: CheckedRecord, key: Key) {
  if (key.field === "url") {
    const source = addresses.get(key.text);
    return source && `${key.words} is already used by "${source}" of the ledger: expected that source to be cited`;
  }
  if (data.isInBase(kind, record.id)) return `${key.words} is already used in the ledger: expected another`;
  if (data.isGoneFromBase(kind, record.id)) return `${key.words} was used in the ledger before, and ids are for ever: expected another`;
  return undefined;
}

/** No two records of a kind share an id, and no two sources an address. */
export const unique: Rule = {
  name: "unique",
  description: "No two records of a kind share an id, and no two sources an address.",
  *check(data) {
    const addresses = new Map((data.base?.sources ?? []).map(({ id, url }) => [`address ${url}`, id]));
    const first = new Map<string, CheckedRecord>();
    for (const item of data.all) {
      if (aboutRecords.has(item.kind)) continue;
      for (const key of keysOf(item)) {
        const other = first.get(key.text);
        const taken = other
          ? `${key.words} is already used at ${wordPlace(other.read.placeOf([key.field]))}: expected another`
          : takenInBase(data, addresses, item, key);
        if (taken !== undefined) {
          yield problemAt(item.read, [key.field], taken);
          // A record given twice has its address twice: that is one mistake.
          break;
        }
        first.set(key.text, item);
      }
    }
  },
};
