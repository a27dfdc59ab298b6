import type { Kind } from "../kinds.js";
import { problemAt, type Rule } from "./rule.js";

/** Nothing contains itself, and an event lies within the event it is part of. */
export const hierarchies: Rule = {
  name: "hierarchies",
  description: "No chain of partOf returns to its start, and an event lies within the days of the event it is part of.",
  *check(data) {
    for (const kind of ["actors", "places", "events"] as const satisfies Kind[]) {
      for (const { record, read } of data.of(kind)) {
        const passed = new Set<string>();
        let at = record.partOf;
        while (at !== undefined && at !== record.id && !passed.has(at)) {
          passed.add(at);
          at = data.get(kind, at)?.partOf;
        }
        if (at === record.id) yield problemAt(read, ["partOf"], `"${record.id}" is part of itself: expected a chain that ends`);
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
