import { type Ledger, QuerySyntaxError } from "@tumen/core/query";
import { footerFor } from "../keys.js";
import { clip, filled, type Line, span, spread, widthOf } from "../text/lines.js";
import { type AppState, seen } from "./app-state.js";
import type { Body } from "./body.js";
import { completionsFor } from "./completion.js";
import { situationOf } from "./perform.js";
import type { Prompt, PromptKind } from "./prompt.js";

const labels: Readonly<Record<PromptKind, string>> = {
  filter: "Filter: ",
  query: "Query: ",
  find: "Find: ",
  go: "Go to: ",
  export: "Format: ",
};

/** How to go on where nothing is typed yet. */
const help: Readonly<Record<PromptKind, string>> = {
  filter: "words of the name or title; enter keeps it, esc gives it up",
  query: "words, or claimant:nis question:killed said:>=2024-12; tab completes, esc gives up",
  find: "words of the text; n and N go on from there",
  go: "a screen, a record's id or a day such as 2024-12-27; tab completes",
  export: "tab chooses, enter writes the file",
};

/** What is wrong with a query, beside marks under the place where it is. */
function problemLine(error: QuerySyntaxError, indent: number, columns: number): Line {
  const [near] = error.suggestions;
  const words = near === undefined ? error.problem : `did you mean ${near}? ${error.problem}`;
  const before = Math.min(indent + error.position, columns - 2);
  const marks = "^".repeat(Math.max(1, Math.min(error.end - error.position, columns - before - 1)));
  const roomBehind = columns - before - marks.length - 1;
  if (roomBehind >= before) return clip([span(" ".repeat(before)), span(marks, "denial", true), span(` ${words}`, "denial")], columns);
  return [...filled([span(` ${words}`, "denial")], before - 1), span(" "), span(marks, "denial", true)];
}

function suggestionLine(view: Ledger, prompt: Prompt, columns: number): Line {
  const { items } = prompt.cycle ?? completionsFor(view, prompt);
  if (items.length === 0) return clip([span(` ${help[prompt.kind]}`, "soft")], columns);
  const index = prompt.cycle?.index ?? -1;
  const chosen = items[index];
  const shown = items.slice(Math.max(0, index - 2)).flatMap((item): Line => [span(item.insert, "river", item === chosen), span("  ")]);
  const description = (chosen ?? items[0])?.description ?? "";
  return clip([span(" tab ", "soft"), ...shown, span(description, "soft")], columns);
}

/** The line of what is typed, with the cursor, and under it what is wrong or how to go on. */
function promptLines(view: Ledger, state: AppState, prompt: Prompt, columns: number): Line[] {
  const label = ` ${labels[prompt.kind]}`;
  const { text, cursor } = prompt;
  const under = text.slice(cursor);
  const [sign = " "] = under;
  // A long text is shown around its cursor.
  const room = Math.max(8, columns - label.length - 2);
  const before = [...text.slice(0, cursor)].slice(-room).join("");
  const line = clip([span(label, "river", true), span(before), { text: sign, inverse: true }, span(under.slice(sign.length))], columns);
  if (state.notice !== undefined) return [line, clip([span(` ${state.notice}`, "denial")], columns)];
  if (prompt.kind === "query" && text.trim() !== "") {
    try {
      view.parse(text);
    } catch (error) {
      if (!(error instanceof QuerySyntaxError)) throw error;
      // What is only begun is no mistake yet: it is told how to go on.
      const isBegun = error.end >= text.trimEnd().length && cursor === text.length && completionsFor(view, prompt).items.length > 0;
      if (!isBegun) return [line, problemLine(error, label.length, columns)];
    }
  }
  return [line, suggestionLine(view, prompt, columns)];
}

/** Rows of the footer: a second one while something is being typed. */
export const footerRows = ({ prompt }: AppState): number => (prompt === undefined ? 1 : 2);

/** The keys of this screen, as many as fit beside what it is narrowed to and the position; or what is being typed, or was just done. */
export function footerLines(view: Ledger, state: AppState, body: Body, columns: number): Line[] {
  if (state.prompt !== undefined) return promptLines(view, state, state.prompt, columns);
  const { filter } = seen(state);
  const status: Line = clip(
    [...(filter === "" ? [] : [span(`/${filter}  `, "river")]), span(`${body.position} `, "soft")],
    Math.max(12, Math.floor(columns * 0.6)),
  );
  if (state.notice !== undefined) return [spread([span(` ${state.notice}`, "ink", true)], status, columns)];
  const words = footerFor(situationOf(state, body));
  const needed = words.filter((word) => word.startsWith("?") || word.startsWith("q"));
  const others = words.filter((word) => !needed.includes(word));
  const keys = () => [span(` ${[...others, ...needed].join("  ")}`, "soft")];
  while (others.length > 0 && widthOf(keys()) + 1 + widthOf(status) > columns) others.pop();
  return [spread(keys(), status, columns)];
}
