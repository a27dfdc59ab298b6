import type { Ledger } from "@tumen/core/query";
import type { Asked } from "../arguments.js";

/** What a command is given: what was asked for, and the ledger as of the day. */
export interface Request {
  readonly asked: Asked;
  /** The whole ledger, whatever the day. */
  readonly ledger: Ledger;
  /** The ledger as of the day asked for, or of the last day with something new. */
  readonly view: Ledger;
  readonly day: string;
  /** What stands after the command; empty where nothing does. */
  readonly operand: string;
}
