import { wordDay } from "@tumen/core";
import { Box, useApp, useInput, useStdout, useWindowSize } from "ink";
import { useMemo, useRef, useState } from "react";
import { actionFor, footerFor, namesOfKeys } from "../keys.js";
import { ledger } from "../ledger.js";
import { type Line, span, spread } from "../text/lines.js";
import { type AppState, seen, startOf } from "./app-state.js";
import { sentencesOf } from "./briefing-lines.js";
import { citationText } from "./citation-text.js";
import { bodyOf } from "./layout.js";
import { LinesView } from "./lines-view.js";
import { perform, typed } from "./perform.js";
import { weekStrip } from "./week-strip.js";

/** Below this nothing can be read. */
const leastColumns = 40;
const leastRows = 10;

const titles = { briefing: "Briefing", choice: "Briefing", claim: "Claim", help: "Keys" } as const;

/** The keys of this screen, as many as fit beside the position. */
function footerLine(state: AppState, position: string, columns: number): Line {
  if (state.prompt !== undefined)
    return [span(` Day: ${state.prompt}█`, "ink", true), span(`  ${state.notice ?? "enter goes there, esc stays"}`, "soft")];
  if (state.notice !== undefined) return [span(` ${state.notice}`, "ink", true)];
  const words = footerFor(seen(state).kind);
  const room = columns - position.length - 4;
  const needed = words.filter((word) => word.startsWith("?") || word.startsWith("q"));
  const others = words.filter((word) => !needed.includes(word));
  const join = (list: string[]) => list.join("  ");
  while (others.length > 0 && join([...others, ...needed]).length > room) others.pop();
  return spread([span(` ${join([...others, ...needed])}`, "soft")], [span(`${position} `, "soft")], columns);
}

/** The ids of the claims that a copy is about. */
function claimsToCopy(state: AppState): readonly string[] {
  const screen = seen(state);
  if (screen.kind === "claim") return [screen.id];
  if (screen.kind !== "briefing") return [];
  return sentencesOf(ledger.brief({ asOf: state.day }))[screen.sentence]?.claims ?? [];
}

/** The terminal UI, from a day. */
export function App({ day }: { readonly day: string }) {
  const { exit } = useApp();
  const { stdout } = useStdout();
  const { columns, rows } = useWindowSize();
  const [state, setState] = useState(() => startOf(day));
  const latest = useRef(state);
  const view = useMemo(() => ledger.asOf(state.day), [state.day]);
  const briefing = useMemo(() => view.brief(), [view]);
  const screen = seen(state);
  // Header, strip, rule above; rule and footer below; the last row stays empty, since writing it makes some terminals scroll.
  const bodyRows = rows - 6;
  const body = bodyOf(view, briefing, screen, columns, Math.max(1, bodyRows));

  const copy = (shown: AppState): AppState => {
    const ids = [...new Set(claimsToCopy(shown))].filter((id) => view.record("claim", id));
    if (ids.length === 0) return { ...shown, notice: "There is no claim here to copy." };
    const words = ids.map((id) => citationText(view, id)).join("\n\n");
    stdout.write(`\u001b]52;c;${Buffer.from(words).toString("base64")}\u0007`);
    return { ...shown, notice: `Copied ${ids.length === 1 ? "the claim" : `${ids.length} claims`}, if this terminal allows it.` };
  };

  const after = (shown: AppState, name: string): AppState | undefined => {
    if (shown.prompt !== undefined && name !== "ctrl-c") return typed(shown, name);
    const action = actionFor(name, seen(shown).kind);
    if (action === "quit") return undefined;
    if (action === "copy") return copy(shown);
    return action ? perform(shown, action, { rows: bodyRows, mostScroll: body.mostScroll }) : shown;
  };

  useInput((input, key) => {
    // Keys that are typed quickly, or over a slow line, arrive together; and several may arrive before the next frame.
    for (const name of namesOfKeys(input, key)) {
      const next = after(latest.current, name);
      if (!next) return exit();
      latest.current = next;
    }
    setState(latest.current);
  });

  if (columns < leastColumns || rows < leastRows) {
    return (
      <LinesView lines={[[span(`Tumen needs ${leastColumns}x${leastRows}`)], [span(`and has ${columns}x${rows}`)], [span("q quits")]]} />
    );
  }
  const rule: Line = [span("─".repeat(columns), "soft")];
  const header = spread(
    [span(" Tumen", "river", true), span(`  ${titles[screen.kind]}`)],
    [span(`as of ${wordDay(state.day, { short: columns < 60 })} `, "ink", true)],
    columns,
  );
  return (
    <Box flexDirection="column" height={rows - 1}>
      <LinesView lines={[header, weekStrip(ledger, state.day, columns), rule]} />
      <Box flexGrow={1} overflow="hidden">
        <LinesView lines={body.lines} />
      </Box>
      <LinesView lines={[rule, footerLine(state, body.position, columns)]} />
    </Box>
  );
}
