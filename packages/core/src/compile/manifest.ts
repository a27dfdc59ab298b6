import { createHash } from "node:crypto";
import type { Dataset } from "../model/dataset.js";
import type { Day } from "../model/date.js";

/** What a release of the data holds, so that a copy can be checked against it. */
export interface Manifest {
  /** Version of the package the data came with. */
  readonly version: string;
  /** SHA-256 over the names and sums of the files, in order of name: two copies with the same fingerprint hold the same records. */
  readonly fingerprint: string;
  /** Records of each kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** First and last day on which a claim became public. */
  readonly coverage: { readonly from?: Day; readonly to?: Day };
  /** SHA-256 and size in bytes of each data file. */
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** One line a file, as `sha256sum` prints them, so that anybody can make the fingerprint of a folder. */
const fingerprintOf = (files: Manifest["files"]): string =>
  sha256(
    Object.keys(files)
      .sort()
      .map((name) => `${files[name]?.sha256}  ${name}\n`)
      .join(""),
  );

/** The manifest of the data files, given as text by name. */
export function manifestOf(dataset: Dataset, files: Readonly<Record<string, string>>, version: string): Manifest {
  const days = dataset.claims.map((claim) => claim.public).sort();
  const [from] = days;
  const to = days.at(-1);
  const sums = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, { sha256: sha256(text), bytes: Buffer.byteLength(text) }]),
  );
  return {
    version,
    fingerprint: fingerprintOf(sums),
    counts: Object.fromEntries(Object.entries(dataset).map(([kind, records]) => [kind, records.length])),
    coverage: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    files: sums,
  };
}
