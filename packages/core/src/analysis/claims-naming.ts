import type { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";

/** A list of a claim in which it names others; those it revises are grouped by the records themselves. */
type Naming = "restsOn" | "contradicts" | "confirms" | "denies";

/** Of each view and list, the claims that name a claim in it: few claims name others, and every claim that is opened is asked for. */
const pointers = new WeakMap<Records, Map<Naming, ReadonlyMap<string, readonly string[]>>>();

function pointersOf(records: Records, list: Naming): ReadonlyMap<string, readonly string[]> {
  const lists = pointers.get(records) ?? new Map<Naming, ReadonlyMap<string, readonly string[]>>();
  pointers.set(records, lists);
  const held = lists.get(list);
  if (held) return held;
  const named = new Map<string, string[]>();
  for (const { id, [list]: others } of records.all("claim"))
    for (const other of others) named.set(other, [...(named.get(other) ?? []), id]);
  lists.set(list, named);
  return named;
}

/** The ids of the claims that name a claim in a list of theirs. */
export const claimsNamingIn =
  (list: Naming) =>
  ({ id }: Claim, records: Records): readonly string[] =>
    pointersOf(records, list).get(id) ?? [];
