import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The folder of the package that a file is of; undefined for a file of our own. */
const packageOf = (file: string): string | undefined => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/)?.[0];

interface Described {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** What a package says of its terms: its name, and the texts of its licence as it carries them. */
function termsOf(folder: string): string {
  const { name, version, license = "" } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Described;
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  if (texts.length === 0 && license === "") throw new Error(`${name} ${version} is in the bundle and tells no licence`);
  return [`${name} ${version} (${license})`, ...texts].join("\n\n");
}

/** What the ledger and its package take from others. */
const notice = fileURLToPath(new URL("../../packages/core/NOTICE", import.meta.url));

/** Writes the licences of every package that is in the bundle beside it, as these ask for. */
export const bundledLicences: Plugin = {
  name: "bundled-licences",
  setup: (build) => {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      const outputs = Object.entries(metafile?.outputs ?? {});
      const files = outputs.flatMap(([, { inputs }]) =>
        Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
      );
      const folders = [...new Set(files.flatMap((file) => packageOf(file) ?? []))].sort();
      const [first] = outputs.map(([file]) => file);
      if (first === undefined) return;
      const rule = `\n\n${"-".repeat(80)}\n\n`;
      // The bundle itself may not be on disk yet.
      mkdirSync(dirname(first), { recursive: true });
      writeFileSync(
        join(dirname(first), "THIRD-PARTY-LICENCES.txt"),
        `${[readFileSync(notice, "utf8").trim(), ...folders.map(termsOf)].join(rule)}\n`,
      );
    });
  },
};
