import { ledger as bundled, type Ledger } from "@tumen/core";

/** The bundled ledger with its ids as plain text, since ids come from addresses here. */
export const ledger = bundled as unknown as Ledger;
