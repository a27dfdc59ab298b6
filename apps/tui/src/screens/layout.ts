import type { Briefing, Ledger } from "@tumen/core";
import { type Line, span, wrap } from "../text/lines.js";
import type { Screen } from "./app-state.js";
import { type Body, scrolled } from "./body.js";
import { briefingBody } from "./briefing-body.js";
import { choiceBody } from "./choice-body.js";
import { setClaim } from "./claim-lines.js";
import { helpLines } from "./help-lines.js";
import { sourceLines } from "./source-lines.js";

/** The widest lines that are pleasant to read, in columns. */
const widest = 110;

const indented = (lines: readonly Line[]): Line[] => lines.map((line) => [span(" "), ...line]);

const notYetPublic = (width: number): Line[] =>
  wrap([span("This claim was not public on this day. Step to a later day with ], or go back.", "soft")], width);

/** Lays out a screen for a terminal of so many columns and rows. */
export function bodyOf(view: Ledger, briefing: Briefing, screen: Screen, columns: number, rows: number): Body {
  const width = Math.min(columns - 2, widest);
  switch (screen.kind) {
    case "briefing":
      return briefingBody(view, briefing, screen.sentence, columns, rows);
    case "help":
      return scrolled(indented(helpLines(width)), screen.scroll, rows);
    case "choice":
      return choiceBody(view, screen.claims, screen.chosen, width, rows);
    case "sources":
      return scrolled(sourceLines(view, screen.claims, columns), screen.scroll, rows);
    case "claim": {
      if (!view.record("claim", screen.id)) return scrolled(indented(notYetPublic(width)), 0, rows);
      const { lines, traceAt } = setClaim(view, screen.id, width);
      return scrolled(indented(lines), screen.scroll === "trace" ? traceAt : screen.scroll, rows);
    }
  }
}
