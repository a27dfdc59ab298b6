import { manifest, shortFingerprint } from "../data/manifest";

/** The version of the ledger that the site shows. */
export const ledgerVersion: string = manifest.version;

/** Which data the answers are of: the version of the ledger, and the first digits of the fingerprint of every record. */
export const dataVersion = (): string => `${ledgerVersion}-${shortFingerprint}`;

/** Whether a version that an address asks for, with or without the fingerprint, is the one that is shown. */
export const isShownVersion = (asked: string): boolean => asked === ledgerVersion || asked === dataVersion();
