import { syntheticLedger } from "virtual:synthetic-ledger";
import { ledger as bundled, type Dataset, Ledger } from "@tumen/core";

/** Stands in for core in the program that is measured with many claims: the same engine over a made-up ledger. */
export * from "@tumen/core";

const size = Number(process.env.TUMEN_BENCH_CLAIMS ?? 100_000);
const seed = 7;

/** A ledger of so many claims, made of the bundled ones. */
export const ledger = new Ledger(syntheticLedger(Ledger.wholeOf(bundled) as unknown as Dataset, size, seed));
