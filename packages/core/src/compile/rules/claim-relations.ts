import { problemAt, type Rule } from "./rule.js";

const wholeQuestions = (claim: { quantities: { question: string; counts: string }[] }) =>
  new Set(claim.quantities.filter(({ counts }) => counts === "all").map(({ question }) => question));

/** What a revision, and any other relation between claims, must keep to. */
export const claimRelations: Rule = {
  name: "claim-relations",
  description: "A claim relates only to others, and revises only earlier whole figures of its own claimant on the same question.",
  *check(data) {
    for (const { record: claim, read } of data.of("claims")) {
      for (const field of ["revises", "restsOn", "contradicts", "confirms", "denies"] as const) {
        for (const [index, id] of claim[field].entries()) {
          if (id === claim.id)
            yield problemAt(read, [field, index], `a claim cannot stand in "${field}" of itself: expected another claim`);
        }
      }
      const own = wholeQuestions(claim);
      for (const [index, id] of claim.revises.entries()) {
        const earlier = data.get("claims", id);
        if (!earlier || id === claim.id) continue;
        if (!earlier.claimants.some((claimant) => claim.claimants.includes(claimant))) {
          yield problemAt(
            read,
            ["revises", index],
            `"${id}" is a claim of ${earlier.claimants.join(", ")}: expected an earlier claim of ${claim.claimants.join(", ")}`,
          );
        }
        if (own.size > 0 && ![...wholeQuestions(earlier)].some((question) => own.has(question))) {
          yield problemAt(
            read,
            ["revises", index],
            `"${id}" has no whole figure on ${[...own].join(", ")}: expected one (counts: all on the same question)`,
          );
        }
        if (earlier.said && claim.said && earlier.said.earliest > claim.said.latest) {
          yield problemAt(read, ["revises", index], `"${id}" was said later (${earlier.said.edtf}): expected an earlier claim`);
        }
      }
    }
  },
};
