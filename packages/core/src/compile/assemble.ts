import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import type { AuthoredRecords } from "./kinds.js";
import type { CheckedData } from "./rules/rule.js";
import { publicDay } from "./visibility.js";

/** Sorts by a key that is worked out once for each item. */
function sortedBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

/** Claims by the day said, or where that is unknown, the day they became public. */
export const inOrder = (claims: readonly Claim[]): Claim[] =>
  sortedBy(claims, (claim) => `${claim.said?.earliest ?? claim.public} ${claim.id}`);

/** The lists of a ledger, each in its order: the records that were checked, together with those they are laid over. */
export function assemble(data: CheckedData): Dataset {
  const checked = <K extends keyof AuthoredRecords>(kind: K) => data.of(kind).map(({ record }) => record);
  const all = <K extends Exclude<keyof Dataset, "claims">>(kind: K) =>
    [...(data.base?.[kind] ?? []), ...checked(kind)] as Dataset[K][number][];
  const claims = checked("claims").map((claim): Claim => ({ ...claim, public: publicDay(claim, (id) => data.get("sources", id)) }));
  return {
    actors: sortedBy(all("actors"), ({ id }) => id),
    places: sortedBy(all("places"), ({ id }) => id),
    materiel: sortedBy(all("materiel"), ({ id }) => id),
    questions: all("questions"),
    topics: all("topics"),
    events: sortedBy(all("events"), ({ date, id }) => `${date.earliest} ${date.latest} ${id}`),
    sources: sortedBy(all("sources"), ({ published, id }) => `${published?.latest ?? ""} ${id}`),
    claims: inOrder([...(data.base?.claims ?? []), ...claims]),
    redirects: all("redirects"),
    corrections: sortedBy(all("corrections"), ({ date, id, field }) => `${date.earliest} ${id} ${field}`),
    briefing: all("briefing"),
  };
}
