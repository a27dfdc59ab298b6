import type { Settings } from "./settings.js";

/** What a screen needs to know of how it will be seen. */
export interface Look {
  /** Whether there are no colours, so that letters must tell what they would. */
  readonly isColourless: boolean;
  /** Whether the screen is read out: in sentences, without drawings. */
  readonly isReader: boolean;
  readonly scale: Settings["scale"];
  readonly by: Settings["by"];
  /** Rows that a drawing may take. */
  readonly chartRows: number;
}
