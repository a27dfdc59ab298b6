import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";

/** Bytes of what a bundler makes of the package, minified and compressed with gzip. */
export interface BundleSizes {
  /** `Ledger` alone, with the briefing and every analysis it offers. */
  readonly engine: number;
  /** Every export of the main entry, without the data. */
  readonly face: number;
  /** Every export, with the data. */
  readonly whole: number;
  /** Share of each folder of the source in the engine before compression, greatest first. */
  readonly shares: readonly (readonly [folder: string, share: number])[];
}

const root = fileURLToPath(new URL("..", import.meta.url));
/** The module of the data with nothing in its texts; what reads them stays. */
const emptied = (source: string) => source.replace(/^( +\w+: )'.*',$/gm, "$1'[]',");

const withoutData: Plugin = {
  name: "without-data",
  setup({ onLoad }) {
    onLoad({ filter: /generated[/\\]dataset\.ts$/ }, async ({ path }) => ({
      contents: emptied(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};

async function bundle(exported: string, plugins: readonly Plugin[]) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: exported, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2023",
    plugins: [...plugins],
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
  return { bytes, inputs: Object.values(metafile.outputs)[0]?.inputs ?? {} };
}

function sharesOf(inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>): BundleSizes["shares"] {
  const folders = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const folder = /^src\/([^/]+)\//.exec(path)?.[1] ?? (path.startsWith("src/") ? "src" : "others");
    folders.set(folder, (folders.get(folder) ?? 0) + bytesInOutput);
  }
  const total = [...folders.values()].reduce((sum, bytes) => sum + bytes, 0);
  return [...folders].map(([folder, bytes]) => [folder, bytes / total] as const).sort(([, a], [, b]) => b - a);
}

/** Bundles the package with and without its data. */
export async function bundleSizes(): Promise<BundleSizes> {
  const engine = await bundle('export { Ledger } from "./src/ledger.js";', [withoutData]);
  const face = await bundle('export * from "./src/index.js";', [withoutData]);
  const whole = await bundle('export * from "./src/index.js";', []);
  return { engine: engine.bytes, face: face.bytes, whole: whole.bytes, shares: sharesOf(engine.inputs) };
}
