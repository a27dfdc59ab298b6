import type { Scheme } from "../theme.js";
import type { DestinationName } from "./app-state.js";

/** Colours as the user wants them: found out from the terminal, or one of the schemes. */
export type WishedScheme = "auto" | Scheme;

/** What is remembered from one run to the next. */
export interface Settings {
  readonly scheme: WishedScheme;
  /** How values are laid out in charts. */
  readonly scale: "linear" | "log";
  /** How the bars of the timeline are cut. */
  readonly by: "month" | "week";
  /** The screen that was seen last. */
  readonly last: DestinationName;
}

/** The colours the user wishes for; a terminal without any keeps none. */
export const schemeFor = (settings: Settings, scheme: Scheme): Scheme =>
  settings.scheme === "auto" || scheme === "none" ? scheme : settings.scheme;

/** What holds where nothing is remembered. */
export const usualSettings: Settings = { scheme: "auto", scale: "linear", by: "month", last: "briefing" };
