import type { Records } from "../ledger/records.js";
import type { Quantity } from "../model/quantity.js";

/** The unit in which a figure is given: that of its question. */
export function unitOf({ question }: Quantity, records: Records): string | undefined {
  const asked = records.record("question", question);
  return asked?.kind === "quantity" ? asked.unit : undefined;
}
