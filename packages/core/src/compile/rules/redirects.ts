import { listOf } from "../../model/record-lists.js";
import { problemAt, type Rule } from "./rule.js";

/** An id that leads on is no record's own, and leads to records. */
export const redirects: Rule = {
  name: "redirects",
  description: "A redirect's id is no record's own, and each id it leads to is a record of its kind.",
  *check(data) {
    for (const { record: redirect, read } of data.of("redirects")) {
      const kind = listOf[redirect.kind];
      if (data.get(kind, redirect.id)) {
        yield problemAt(read, ["id"], `"${redirect.id}" is still in use by its own ${redirect.kind}: expected an id that no record has`);
      }
      for (const [index, id] of redirect.to.entries()) {
        if (!data.has(kind, id))
          yield problemAt(read, ["to", index], `no ${redirect.kind} has the id "${id}": expected the id of a record that is there`);
      }
    }
  },
};
