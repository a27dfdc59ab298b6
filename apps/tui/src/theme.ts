import type { Tone } from "./text/lines.js";

/** How a tone is drawn. */
export interface Style {
  readonly color?: string;
  readonly dimColor?: boolean;
}

/**
 * Which colours are used: Tumen's own on a dark or a light background, the terminal's palette where the background is not known or
 * the terminal has no 24-bit colour, or none.
 */
export type Scheme = "dark" | "light" | "palette" | "none";

type Colours = Readonly<Record<Exclude<Tone, "ink">, string | undefined>>;

const dark: Colours = {
  soft: "#a8a49b",
  river: "#6fc0d2",
  heading: "#6fc0d2",
  denial: "#e08a74",
  kr: "#7db4f0",
  ua: "#dfb23c",
  gb: "#bd9be6",
  us: "#a3b4c5",
  ru: "#d9635b",
  kp: "#f29a90",
  nato: "#5cc2b5",
  other: "#a8a49b",
};

const light: Colours = {
  soft: "#5d5a54",
  river: "#0d5c70",
  heading: "#0d5c70",
  denial: "#a5432f",
  kr: "#1f5fa8",
  ua: "#8a6100",
  gb: "#6a3d9a",
  us: "#4a5a6a",
  ru: "#8e1f1f",
  kp: "#c2413a",
  nato: "#0f6f66",
  other: "#5d5a54",
};

/** The terminal's own colours, which its owner made legible; slate and grey have none that is safe on every background. */
const palette: Colours = {
  soft: undefined,
  river: "cyan",
  heading: "cyan",
  denial: "red",
  kr: "blueBright",
  ua: "yellow",
  gb: "magenta",
  us: undefined,
  ru: "red",
  kp: "redBright",
  nato: "cyan",
  other: undefined,
};

/** The style of a tone; nothing but weight is left without colour, so meaning never hangs on it. Ink is the terminal's own. */
export function styleOf(tone: Tone, scheme: Scheme): Style {
  if (tone === "ink" || scheme === "none") return {};
  if (scheme === "palette") {
    const color = palette[tone];
    if (color !== undefined) return { color };
    return tone === "us" ? {} : { dimColor: true };
  }
  const color = (scheme === "dark" ? dark : light)[tone];
  return color === undefined ? {} : { color };
}
