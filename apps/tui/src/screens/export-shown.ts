import { exportAs, exportFormats, exportSourcesAs, renderMarkdown, renderText, sourceFormats } from "@tumen/core/export";
import { type Briefing, type Claim, type Ledger, type RecordKind, type Source, wordCount } from "@tumen/core/query";
import { type AppState, type Place, seen } from "./app-state.js";
import { documentsBehind } from "./documents-behind.js";
import type { Effect } from "./effect.js";
import type { Item, Rows } from "./item.js";
import type { Completion } from "./prompt.js";
import { screens } from "./screens.js";

interface Format {
  readonly key: string;
  readonly name: string;
  readonly extension: string;
  readonly write: () => string;
}

/** What is shown, to be written to a file. */
export interface Exportable {
  /** The file's name, without day and ending. */
  readonly name: string;
  readonly what: string;
  readonly formats: readonly Format[];
}

const ofClaims = (view: Ledger, claims: () => readonly Claim[]): Format[] =>
  Object.entries(exportFormats).map(([key, { name, extension }]) => ({ key, name, extension, write: () => exportAs(key, view, claims()) }));

const ofSources = (view: Ledger, sources: () => readonly Source[]): Format[] =>
  Object.entries(sourceFormats).map(([key, { name, extension }]) => ({
    key,
    name,
    extension,
    write: () => exportSourcesAs(key, view, sources()),
  }));

/** Records that core has no format for, as they are: one in a line. */
const ofRecords = (view: Ledger, items: () => readonly Item[]): Format[] => [
  {
    key: "ndjson",
    name: "NDJSON",
    extension: "ndjson",
    write: () =>
      items()
        .map(({ kind, id }) => `${JSON.stringify(view.need(kind, id))}\n`)
        .join(""),
  },
];

const ofBriefing = (briefing: () => Briefing, columns: number): Format[] => [
  { key: "markdown", name: "Markdown", extension: "md", write: () => renderMarkdown(briefing()) },
  { key: "text", name: "Text", extension: "txt", write: () => renderText(briefing(), columns) },
  { key: "json", name: "JSON", extension: "json", write: () => `${JSON.stringify(briefing(), null, 2)}\n` },
];

const needed = <K extends RecordKind>(view: Ledger, kind: K, items: readonly Item[]) =>
  [...new Set(items.filter((one) => one.kind === kind).map(({ id }) => id))].flatMap((id) => view.record(kind, id) ?? []);

function ofItems(view: Ledger, kind: RecordKind, items: () => readonly Item[]): Format[] {
  if (kind === "claim") return ofClaims(view, () => needed(view, "claim", items()));
  return kind === "source" ? ofSources(view, () => needed(view, "source", items())) : ofRecords(view, items);
}

function ofList(view: Ledger, place: Place, rows: Rows): Exportable | undefined {
  if (rows.total === 0) return undefined;
  const all = () => rows.slice(0, rows.total);
  // Lists of several kinds are written as their claims: those carry who, when and where.
  const kind =
    place.screen === "timeline" || place.screen === "changes" || place.screen === "search"
      ? "claim"
      : (rows.slice(0, 1)[0]?.kind ?? "claim");
  const count = kind === "claim" ? all().filter((one) => one.kind === "claim").length : rows.total;
  if (count === 0) return undefined;
  return { name: place.screen, what: wordCount(count, kind === "claim" ? "claim" : "record"), formats: ofItems(view, kind, all) };
}

function ofRecord(view: Ledger, { kind, id }: Item): Exportable {
  if (kind !== "question") return { name: id, what: `one ${kind}`, formats: ofItems(view, kind, () => [{ kind, id }]) };
  const claims = () => view.claims({ question: id });
  return { name: id, what: `${wordCount(claims().length, "claim")} that answer it`, formats: ofClaims(view, claims) };
}

/** What is shown, as far as it can be written to a file. */
export function exportableOf(view: Ledger, state: AppState, briefing: () => Briefing, columns: number): Exportable | undefined {
  const place = seen(state);
  const screen = screens[place.screen];
  if (screen.shape === "briefing") return { name: "briefing", what: "the briefing", formats: ofBriefing(briefing, columns) };
  if (screen.shape === "list") return ofList(view, place, screen.rows(view, place));
  if (place.item) return view.record(place.item.kind, place.item.id) ? ofRecord(view, place.item) : undefined;
  if (!place.claims) return undefined;
  const sources = documentsBehind(view, place.claims);
  return { name: "documents", what: wordCount(sources.length, "document"), formats: ofSources(view, () => sources) };
}

/** The formats, to choose one of. */
export const formatChoices = ({ formats }: Exportable): readonly Completion[] =>
  formats.map(({ key, name, extension }) => ({ insert: key, label: key, description: `${name}, .${extension}` }));

/** The file that is wanted in a format; undefined where there is no such format. */
export function fileOf({ name, formats }: Exportable, day: string, key: string): Effect | undefined {
  const format = formats.find((one) => one.key === key);
  return format && { kind: "write", name: `tumen-${name}-${day}`, extension: format.extension, text: format.write };
}
