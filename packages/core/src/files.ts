import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Manifest } from "./compile/manifest.js";

export type { Manifest };

/** The same from the sources and from what is built of them. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));

const read = (path: string): Uint8Array => readFileSync(join(root, path));

let held: Manifest | undefined;

/**
 * What the data hold: the version, a fingerprint, counts, the days they cover, and the sum of each file. Needs Node.
 *
 * @throws Error if the package is not whole: its data files are missing.
 * @example
 * dataManifest().counts.claims === ledger.claims().length; // => true
 */
export function dataManifest(): Manifest {
  held ??= JSON.parse(new TextDecoder().decode(read("dist/data/manifest.json"))) as Manifest;
  return held;
}

/**
 * A file of the data, byte for byte, to hand on; undefined where the manifest names none of that name. Needs Node.
 *
 * @param name - a name in the manifest, such as `claims.json`, or `manifest.json` itself.
 * @example
 * dataFile("claims.json")?.length === dataManifest().files["claims.json"]?.bytes; // => true
 * dataFile("../package.json"); // => undefined
 */
export const dataFile = (name: string): Uint8Array | undefined =>
  name === "manifest.json" || Object.hasOwn(dataManifest().files, name) ? read(`dist/data/${name}`) : undefined;

/**
 * A document that comes with the package, as Markdown; undefined where there is none of that name, as before the first release there is
 * no changelog. Needs Node.
 *
 * @example
 * packageDocument("CODEBOOK.md")?.split("\n")[0]; // => "# Codebook"
 */
export function packageDocument(name: "CODEBOOK.md" | "CHANGELOG.md" | "NOTICE"): string | undefined {
  try {
    return new TextDecoder().decode(read(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
