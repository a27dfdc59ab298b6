import type { Day } from "./date.js";
import type { Source } from "./source.js";

/**
 * The day from which a document could be read: the last day its date of publication can mean. A document without one is taken
 * to be as young as the day it was read for the ledger; without either it is never shown in a view of the past.
 */
export const visibleFrom = (source: Source): Day | undefined => source.published?.latest ?? source.read?.latest;
