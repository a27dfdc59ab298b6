import { addDays } from "../../model/day.js";
import { problemAt, type Rule } from "./rule.js";

/** Midnight passes at different hours in Seoul, Kyiv and Washington; a day's difference proves nothing. */
const dayBefore = (day: string): string => addDays(day, -1);

/** A claim can be dated, no document carries it before it was said, and it was said no later than the documents that carry it. */
export const claimDates: Rule = {
  name: "claim-dates",
  description: "A claim can be dated, and was said neither more than a day after a document that carries it nor possibly so.",
  *check(data) {
    for (const { record: claim, read } of data.of("claims")) {
      const cited = claim.citations.map((citation) => data.get("sources", citation.source));
      if (!claim.said && !cited.some((source) => source?.published ?? source?.read)) {
        yield problemAt(
          read,
          ["said"],
          "the claim has no date and none of its documents has one: expected said, or a source with published",
        );
      }
      if (claim.inPublic && !claim.said) yield problemAt(read, ["inPublic"], "a public utterance has a day: expected said");
      for (const [index, source] of cited.entries()) {
        if (!source?.published || !claim.said) continue;
        const { latest } = source.published;
        if (latest < dayBefore(claim.said.earliest)) {
          yield problemAt(
            read,
            ["citations", index, "source"],
            `"${source.id}" was published on ${source.published.edtf}, before the claim was said (${claim.said.edtf}): expected a later document or an earlier day`,
          );
        } else if (latest < dayBefore(claim.said.latest)) {
          yield problemAt(
            read,
            ["said"],
            `said (${claim.said.edtf}) reaches beyond ${latest}, by when "${source.id}" carried the claim: expected a date that ends there, such as ${claim.said.edtf.split("/")[0]}/${latest}`,
          );
          break;
        }
      }
    }
  },
};
