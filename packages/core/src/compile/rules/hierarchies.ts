import type { Kind } from "../kinds.js";
import { type CheckedData, problemAt, type Rule } from "./rule.js";

/** Those records of a kind whose chain of partOf comes back to them. Each link is followed once. */
function partsOfThemselves(data: CheckedData, kind: "actors" | "places" | "events"): Set<string> {
  const known = new Set<string>();
  const circular = new Set<string>();
  for (const { record } of data.of(kind)) {
    const passed = new Set<string>();
    let at: string | undefined = record.id;
    while (at !== undefined && !passed.has(at) && !known.has(at)) {
      passed.add(at);
      at = data.get(kind, at)?.partOf;
    }
    const chain = [...passed];
    if (at !== undefined && passed.has(at)) for (const id of chain.slice(chain.indexOf(at))) circular.add(id);
    for (const id of chain) known.add(id);
  }
  return circular;
}

/** Nothing contains itself, and an event lies within the event it is part of. */
export const hierarchies: Rule = {
  name: "hierarchies",
  description: "No chain of partOf returns to its start, and an event lies within the days of the event it is part of.",
  *check(data) {
    for (const kind of ["actors", "places", "events"] as const satisfies Kind[]) {
      const circular = partsOfThemselves(data, kind);
      for (const { record, read } of data.of(kind)) {
        if (circular.has(record.id)) yield problemAt(read, ["partOf"], `"${record.id}" is part of itself: expected a chain that ends`);
      }
    }
    for (const { record: event, read } of data.of("events")) {
      const whole = event.partOf === undefined ? undefined : data.get("events", event.partOf);
      if (whole && (event.date.latest < whole.date.earliest || event.date.earliest > whole.date.latest)) {
        yield problemAt(
          read,
          ["partOf"],
          `"${whole.id}" (${whole.date.edtf}) does not contain ${event.date.edtf}: expected containment in time, or related`,
        );
      }
    }
  },
};
