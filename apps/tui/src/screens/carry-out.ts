import type { Effect } from "./effect.js";
import { openAddress } from "./open-address.js";
import { writeFresh } from "./write-fresh.js";

/** Does what a key asks for beyond another state, and tells in one line what came of it. */
export async function carryOut(effect: Exclude<Effect, { kind: "quit" }>, write: (text: string) => void): Promise<string> {
  switch (effect.kind) {
    case "copy":
      write(`\u001b]52;c;${Buffer.from(effect.text).toString("base64")}\u0007`);
      return `Copied ${effect.what}, if this terminal allows it.`;
    case "browse":
      return openAddress(effect.address);
    case "write":
      try {
        return `Wrote ${await writeFresh(effect.name, effect.extension, effect.text())}`;
      } catch (error) {
        return `Nothing was written: ${error instanceof Error ? error.message : String(error)}`;
      }
  }
}
