import { problemAt, type Rule } from "./rule.js";

/** A claim answers each question once, in the way the question asks. */
export const claimFigures: Rule = {
  name: "claim-figures",
  description:
    "Figures answer quantity questions and stances stance questions; a claim has at most one whole figure and one stance a question.",
  *check(data) {
    for (const { record: claim, read } of data.of("claims")) {
      const seen = new Set<string>();
      for (const [index, figure] of claim.quantities.entries()) {
        const question = data.get("questions", figure.question);
        if (question && question.kind !== "quantity") {
          yield problemAt(
            read,
            ["quantities", index, "question"],
            `"${figure.question}" is answered by a stance: expected a quantity question`,
          );
        }
        if (figure.counts !== "all") continue;
        if (seen.has(figure.question)) {
          yield problemAt(
            read,
            ["quantities", index, "counts"],
            `a second "all" figure for "${figure.question}": expected part, added, period or planned, or a claim of its own`,
          );
        }
        seen.add(figure.question);
      }
      for (const [index, stance] of claim.stances.entries()) {
        const question = data.get("questions", stance.question);
        if (question && question.kind !== "stance") {
          yield problemAt(read, ["stances", index, "question"], `"${stance.question}" is answered by a figure: expected a stance question`);
        }
        if (seen.has(stance.question))
          yield problemAt(read, ["stances", index, "question"], `a second stance on "${stance.question}": expected one`);
        seen.add(stance.question);
      }
    }
  },
};
