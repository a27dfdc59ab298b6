import { listOf } from "../../model/record-lists.js";
import { problemAt, type Rule } from "./rule.js";

/** A correction is of a record that is there, or that was there and leads on. */
export const corrections: Rule = {
  name: "corrections",
  description: "A correction names a record, or an id that leads on, and the day it was made.",
  *check(data) {
    for (const { record: correction, read } of data.of("corrections")) {
      const { id, kind, date } = correction;
      if (!data.has(listOf[kind], id) && !data.redirect(listOf[kind], id))
        yield problemAt(read, ["id"], `no ${kind} has the id "${id}": expected the id of the record that was corrected`);
      if (date.earliest !== date.latest)
        yield problemAt(read, ["date"], `"${date.edtf}" is no single day: expected the day of the correction, such as 2026-01-31`);
    }
  },
};
