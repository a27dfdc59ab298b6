import { renderMarkdown, renderText } from "@tumen/core/export";
import type { Answer } from "../output/answer.js";
import { jsonText } from "../output/json.js";
import { span } from "../text/lines.js";
import type { Request } from "./request.js";

/** The briefing as of a day. */
export function answer({ asked, ledger, day }: Request): Answer {
  const briefing = ledger.brief({ asOf: day, ...(asked.topics ? { topics: asked.topics } : {}) });
  return {
    ...(briefing.sections.length === 0 ? { none: `the ledger holds nothing to brief on that was public on ${day}` } : {}),
    lines: (columns) =>
      renderText(briefing, columns)
        .trimEnd()
        .split("\n")
        .map((line) => [/^[A-Z][^a-z]+(?:, .*)?$/.test(line) ? span(line, "heading", true) : span(line)]),
    texts: { markdown: () => renderMarkdown(briefing), json: () => jsonText(briefing) },
  };
}
