import type { Answer } from "../output/answer.js";
export function answer(_: { readonly operand: string }): Answer {
  return { lines: () => [], texts: {} };
}
