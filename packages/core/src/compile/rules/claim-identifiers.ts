import { problemAt, type Rule } from "./rule.js";

/** Ids are for ever and figures are not: an id holds none but its date. */
export const claimIdentifiers: Rule = {
  name: "claim-identifiers",
  description: "A claim's id holds no figures but its date, since figures are corrected and ids are not.",
  *check(data) {
    for (const { record: claim, read } of data.of("claims")) {
      const gist = claim.id.replace(/-\d{4}(-\d{2}(-\d{2})?)?(?=-|$)/, "");
      // The gist may name a weapon by its calibre or a unit by its number, but never a count.
      const figures = gist.match(/(?<=^|-)\d{4,}(?=-|$)/);
      if (figures) yield problemAt(read, ["id"], `the id holds the figure ${figures[0]}: expected words, such as "casualties" or "troops"`);
    }
  },
};
