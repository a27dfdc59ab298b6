import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { ValidationProblem } from "../model/validation-error.js";
import type { ReadRecords } from "./check.js";
import { type Kind, kinds } from "./kinds.js";
import { readNdjson } from "./read-ndjson.js";
import { readYaml } from "./read-yaml.js";

/** How a file is read, by its ending. */
const readers: Readonly<Record<string, typeof readYaml>> = { ".yaml": readYaml, ".ndjson": readNdjson };
const endings = Object.keys(readers);

/** Endings of files that somebody may take for readable. */
const dataEnding = /\.(ya?ml|ndjson|jsonl?|csv|tsv)$/i;

const namesIn = async (folder: string) => (await readdir(folder).catch(() => [])).sort();

/** A file of records of one kind, relative to the data folder. */
interface RecordFile {
  readonly kind: Kind;
  readonly file: string;
}

/** What a data folder holds: files of records, and those that look as if they were. */
interface FolderFiles {
  readonly files: readonly RecordFile[];
  readonly others: readonly string[];
}

/** Records of a kind stand in a file or a folder of its name: `claims.ndjson`, `claims/2024-12.yaml`. */
async function filesIn(folder: string, wanted: readonly Kind[]): Promise<FolderFiles> {
  const top = await namesIn(folder);
  const byKind = await Promise.all(
    wanted.map(async (kind) => {
      const inside = (await namesIn(join(folder, kind))).map((name) => `${kind}/${name}`);
      const own = top.filter((name) => endings.some((ending) => name === `${kind}${ending}`));
      return [...own, ...inside].map((file) => ({ kind, file }));
    }),
  );
  const all = byKind.flat();
  const files = all.filter(({ file }) => extname(file) in readers);
  const read = new Set(files.map(({ file }) => file));
  return { files, others: [...top, ...all.map(({ file }) => file)].filter((file) => dataEnding.test(file) && !read.has(file)) };
}

async function readFiles(folder: string, files: readonly RecordFile[]): Promise<ReadRecords> {
  const parts = await Promise.all(
    files.map(async ({ kind, file }): Promise<ReadRecords> => {
      const text = await readFile(join(folder, file), "utf8").catch(() => undefined);
      if (text !== undefined) return (readers[extname(file)] ?? readYaml)(text, file, kind);
      return { records: [], problems: [{ file, line: 1, path: "", message: "the file cannot be read: expected a list of records" }] };
    }),
  );
  return { records: parts.flatMap((part) => part.records), problems: parts.flatMap((part) => part.problems) };
}

/** Reads every data file of the folder. */
export async function readFolder(folder: string): Promise<ReadRecords> {
  const { files } = await filesIn(folder, Object.keys(kinds) as Kind[]);
  const missing = Object.entries(kinds).flatMap(([kind, place]): ValidationProblem[] => {
    if (!("file" in place) || files.some((one) => one.kind === kind)) return [];
    return [{ file: place.file, line: 1, path: "", message: "the file is missing: expected a list of records" }];
  });
  const { records, problems } = await readFiles(folder, files);
  return { records, problems: [...missing, ...problems] };
}

/** Reads those data files that the folder has; one that would be passed over for its name is a problem. */
export async function readPartialFolder(folder: string, wanted: readonly Kind[]): Promise<ReadRecords> {
  const expected = `expected ${wanted.join(", ")}, each as a file or folder of files that end in ${endings.join(" or ")}`;
  const isThere = await readdir(folder).then(
    () => true,
    () => false,
  );
  if (!isThere) return { records: [], problems: [{ file: folder, line: 1, path: "", message: `the folder cannot be read: ${expected}` }] };
  const { files, others } = await filesIn(folder, wanted);
  const passedOver = others.map((file) => ({ file, line: 1, path: "", message: `the file's name names no records: ${expected}` }));
  const { records, problems } = await readFiles(folder, files);
  return { records, problems: [...passedOver, ...problems] };
}
