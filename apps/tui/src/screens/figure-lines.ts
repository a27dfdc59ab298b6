import { countingLabels, type Ledger, type Quantity, stanceLabels, wordDate } from "@tumen/core/query";
import { en } from "@tumen/core/wording";
import { type Line, span, wrap } from "../text/lines.js";

/** The mark of a figure: how it was spoken, as the charts draw it. */
export function figureMark({ low, high, approximate }: Pick<Quantity, "low" | "high" | "approximate">): string {
  if (high === undefined) return "▲";
  if (low === undefined) return "▼";
  if (low !== high) return "┃";
  return approximate ? "○" : "●";
}

/** The figures and answers of a claim, as lines. */
export function figureLines(view: Ledger, id: string, width: number): Line[] {
  const { quantities, stances } = view.need("claim", id);
  const figures = quantities.map((quantity) => {
    const question = view.record("question", quantity.question);
    const scope = quantity.scope === undefined ? "" : `; ${quantity.scope}`;
    const to = quantity.countedTo ? `; counted to ${wordDate(quantity.countedTo)}` : "";
    return [
      span(`${figureMark(quantity)} `, "river"),
      span(en.figure(quantity, view), "ink", true),
      span(` · ${question?.text ?? quantity.question} (${countingLabels[quantity.counts]}${scope}${to})`, "soft"),
    ];
  });
  const answers = stances.map(({ question: asked, answer }) => {
    const question = view.record("question", asked);
    const proposition = question?.kind === "stance" ? question.proposition : asked;
    return [span(stanceLabels[answer], answer === "denies" ? "denial" : "river", true), span(` · ${proposition}`, "soft")];
  });
  return [...figures, ...answers].flatMap((spans) => wrap(spans, width, "  "));
}
