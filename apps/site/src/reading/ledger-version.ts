import core from "@tumen/core/package.json" with { type: "json" };

/** The version of the ledger that the site shows. */
export const ledgerVersion: string = core.version;
