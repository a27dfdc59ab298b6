import { briefingOf, ledger } from "../ledger.js";
import { type ScreenLedger, weeksOf } from "./screen-ledger.js";

/** The ledger that is asked, whole. */
export const wholeLedger = (): ScreenLedger => ({ ledger, briefingOf, weeks: weeksOf(ledger) });
