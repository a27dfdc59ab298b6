import { isDay, type Ledger, nearest, type RecordKind } from "@tumen/core/query";
import { destinations } from "./destinations.js";
import type { Completion, Prompt } from "./prompt.js";
import { kindLabels } from "./record-rows.js";

const most = 9;

/** The kinds of record that an id is looked for in, the most wanted first. */
export const kindsToGo: readonly RecordKind[] = ["question", "actor", "event", "place", "materiel", "topic", "claim", "source"];

interface Completions {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Completion[];
}

function idsThatBegin(view: Ledger, text: string): Completion[] {
  const found: Completion[] = [];
  for (const kind of kindsToGo) {
    for (const { id } of view.all(kind)) {
      if (found.length >= most) return found;
      if (id.startsWith(text)) found.push({ insert: id, label: id, description: kindLabels[kind] });
    }
  }
  return found;
}

function placesToGo(view: Ledger, text: string): Completion[] {
  const wanted = text.trim().toLowerCase();
  const names = destinations
    .filter(({ name }) => name.startsWith(wanted))
    .map(({ name, title }): Completion => ({ insert: name, label: name, description: title }));
  const days = /^\d{4}-/.test(wanted)
    ? view
        .days()
        .filter((day) => day.startsWith(wanted))
        .slice(0, most)
        .map((day): Completion => ({ insert: day, label: day, description: "day" }))
    : [];
  return [...names, ...days, ...(wanted === "" ? [] : idsThatBegin(view, wanted))].slice(0, most + 3);
}

/** Ways to go on with what is typed, where the cursor stands. */
export function completionsFor(view: Ledger, { kind, text, cursor, choices = [] }: Prompt): Completions {
  switch (kind) {
    case "query":
      return view.suggest(text, cursor);
    case "go":
      return { from: 0, to: text.length, items: placesToGo(view, text) };
    case "export":
      return { from: 0, to: text.length, items: choices.filter(({ insert }) => insert.startsWith(text)) };
    default:
      return { from: cursor, to: cursor, items: [] };
  }
}

/** What may have been meant by a word that leads nowhere. */
export function whatWasMeant(view: Ledger, text: string): string | undefined {
  if (isDay(text)) return undefined;
  const [screen] = nearest(
    text,
    destinations.map(({ name }) => name),
  );
  if (screen !== undefined) return screen;
  return kindsToGo
    .map(
      (kind) =>
        nearest(
          text,
          view.all(kind).map(({ id }) => id),
        )[0],
    )
    .find((one) => one !== undefined);
}
