/** Core's own made-up ledgers, as its benchmarks use them; the bundler knows where they are. */
declare module "virtual:synthetic-ledger" {
  import type { Dataset } from "@tumen/core";

  export function syntheticLedger(bundled: Dataset, size: number, seed: number): Dataset;
}
