import type { Tone } from "./text/lines.js";

/** How a tone is drawn: colours of the terminal's own palette, which are legible on its own background. */
export interface Style {
  readonly color?: string;
  readonly dimColor?: boolean;
}

const colours: Record<Tone, Style> = {
  ink: {},
  soft: { dimColor: true },
  river: { color: "cyan" },
  denial: { color: "red" },
  heading: { color: "cyan" },
  actor: {},
};

/** Whether the user wants no colour: https://no-color.org, and the terminals that have none. */
export const isColourless = (environment: NodeJS.ProcessEnv): boolean => Boolean(environment.NO_COLOR) || environment.TERM === "dumb";

/** The style of a tone; nothing but weight is left without colour, so meaning never hangs on it. */
export const styleOf = (tone: Tone, colourless: boolean): Style => (colourless ? {} : colours[tone]);
