import type { Settings } from "./settings.js";

/** What a screen needs to know of how it will be seen. */
export interface Look {
  /** Whether there are no colours, so that letters must tell what they would. */
  readonly isColourless: boolean;
  /** Whether the screen is read out: in sentences, without drawings. */
  readonly isReader: boolean;
  /** Whether the record beside a list is only begun, since the next key may ask for another. */
  readonly isGlance: boolean;
  readonly scale: Settings["scale"];
  readonly by: Settings["by"];
  /** Rows that a drawing may take. */
  readonly chartRows: number;
}
