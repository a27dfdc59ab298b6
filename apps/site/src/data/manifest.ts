import { dataManifest, packageDocument } from "@tumen/core/files";

/** What the data hold: version, fingerprint, counts and the sum of each file. */
export const manifest = dataManifest();

/** A short form of the fingerprint, for reading and citing. */
export const shortFingerprint = manifest.fingerprint.slice(0, 12);

/** The changelog of the package; undefined before the first release. */
export const changelog = packageDocument("CHANGELOG.md");
