import { countingLabels, type Quantity } from "@tumen/core/query";

/** What a figure counts, in words. */
export const countingWords = ({ counts, scope }: Pick<Quantity, "counts" | "scope">): string =>
  [countingLabels[counts], scope].filter((words) => words !== undefined).join("; ");
