/** The first screen of the bundled ledger, packed when the program is built. */
declare module "virtual:first-screen" {
  import type { FirstScreen } from "./first-screen.js";

  export const packed: FirstScreen;
}
