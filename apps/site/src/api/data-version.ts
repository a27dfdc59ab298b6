import { createHash } from "node:crypto";
import type { RecordKind } from "@tumen/core";
import { ledger } from "../reading/ledger";
import { ledgerVersion } from "../reading/ledger-version";

const kinds = ["actor", "place", "materiel", "question", "topic", "event", "source", "claim"] as const satisfies readonly RecordKind[];
const digits = 12;

let held: string | undefined;

/** Which data the answers are of: the version of core, and the first digits of a digest of every record. */
export function dataVersion(): string {
  if (held !== undefined) return held;
  const digest = createHash("sha256");
  for (const kind of kinds) digest.update(JSON.stringify(ledger.all(kind)));
  digest.update(JSON.stringify(ledger.corrections()));
  held = `${ledgerVersion}-${digest.digest("hex").slice(0, digits)}`;
  return held;
}
