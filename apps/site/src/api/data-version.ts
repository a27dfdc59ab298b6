import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import type { RecordKind } from "@tumen/core";
import { ledger } from "../reading/ledger";

const kinds = ["actor", "place", "materiel", "question", "topic", "event", "source", "claim"] as const satisfies readonly RecordKind[];
const digits = 12;

let held: string | undefined;

/** Which data the answers are of: the version of core, and the first digits of a digest of every record. */
export function dataVersion(): string {
  if (held !== undefined) return held;
  const digest = createHash("sha256");
  for (const kind of kinds) digest.update(JSON.stringify(ledger.all(kind)));
  digest.update(JSON.stringify(ledger.corrections()));
  const { version } = createRequire(import.meta.url)("@tumen/core/package.json") as { version: string };
  held = `${version}-${digest.digest("hex").slice(0, digits)}`;
  return held;
}
