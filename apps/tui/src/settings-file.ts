import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import envPaths from "env-paths";
import type { DestinationName } from "./screens/app-state.js";
import { destinations } from "./screens/destinations.js";
import { type Settings, usualSettings, type WishedScheme } from "./screens/settings.js";

const schemes: readonly WishedScheme[] = ["auto", "dark", "light", "palette", "none"];

const folder = () => envPaths("tumen", { suffix: "" }).config;

/** Where the settings are kept: the folder that this platform has for such files. */
export const settingsFile = (): string => join(folder(), "settings.json");

const isDestination = (value: unknown): value is DestinationName => destinations.some(({ name }) => name === value);

/** What is remembered, field by field; what cannot be read in one is as usual. */
function settingsOf(value: Partial<Record<keyof Settings, unknown>>): Settings {
  const { scheme, scale, by, last } = value;
  return {
    scheme: schemes.find((one) => one === scheme) ?? usualSettings.scheme,
    scale: scale === "log" ? "log" : "linear",
    by: by === "week" ? "week" : "month",
    last: isDestination(last) ? last : usualSettings.last,
  };
}

/** A name for a broken file that says when it was set aside. */
const asideName = (file: string) => `${file}.broken-${new Date().toISOString().replace(/[:.]/g, "-")}`;

/** The settings, and what is to be told of them. A file that cannot be read is set aside, never lost. */
export function readSettings(): { readonly settings: Settings; readonly notice?: string } {
  const file = settingsFile();
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return { settings: usualSettings };
    return { settings: usualSettings, notice: `The settings cannot be read: ${file}` };
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new SyntaxError("no object");
    return { settings: settingsOf(value) };
  } catch {
    const aside = asideName(file);
    try {
      renameSync(file, aside);
      return { settings: usualSettings, notice: `The settings were broken and are set aside: ${aside}` };
    } catch {
      return { settings: usualSettings, notice: `The settings are broken: ${file}` };
    }
  }
}

/** Remembers the settings. Where they cannot be written, the next run is as usual: nobody is kept from reading by that. */
export function writeSettings(settings: Settings): void {
  const file = settingsFile();
  try {
    mkdirSync(folder(), { recursive: true });
    // In one piece, so that two programs at once leave a whole file.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${JSON.stringify(settings, null, 2)}\n`);
    renameSync(draft, file);
  } catch {}
}
