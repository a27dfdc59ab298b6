import type { RecordKind } from "../../model/dataset.js";
import { listOf } from "../../model/record-lists.js";
import { problemAt, type Rule } from "./rule.js";

/** Ids are for ever: what the last release had is still there, or leads on. */
export const released: Rule = {
  name: "released",
  description: "Every id of the last release is the id of a record, or leads on.",
  *check(data) {
    for (const { record: release, read } of data.of("released")) {
      for (const [kind, records] of Object.entries(release.records) as [RecordKind, Record<string, string>][]) {
        for (const id of Object.keys(records)) {
          if (data.has(listOf[kind], id) || data.redirect(listOf[kind], id)) continue;
          yield problemAt(
            read,
            ["records", kind, id],
            `the ${kind} "${id}" of ${release.version} is gone: expected the record, or an entry in redirects.yaml that says where it leads`,
          );
        }
      }
    }
  },
};
