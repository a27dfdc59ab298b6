import { problemAt, type Rule } from "./rule.js";

/** A claim can be dated, and no document carries it before it was said. */
export const claimDates: Rule = {
  name: "claim-dates",
  description: "A claim can be dated, and no document carries it more than a day before it was said.",
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
        // Midnight passes at different hours in Seoul, Kyiv and Washington; a day's difference proves nothing.
        const dayBefore = new Date(Date.parse(claim.said.earliest) - 86_400_000).toISOString().slice(0, 10);
        if (source.published.latest < dayBefore) {
          yield problemAt(
            read,
            ["citations", index, "source"],
            `"${source.id}" was published on ${source.published.edtf}, before the claim was said (${claim.said.edtf}): expected a later document or an earlier day`,
          );
        }
      }
    }
  },
};
