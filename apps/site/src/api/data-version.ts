import { manifest, shortFingerprint } from "../data/manifest";

/** Which data the answers are of: the version of core, and the first digits of the fingerprint of every record. */
export const dataVersion = (): string => `${manifest.version}-${shortFingerprint}`;
