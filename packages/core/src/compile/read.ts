import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isSeq, LineCounter, parseDocument, type YAMLSeq } from "yaml";
import type { ValidationProblem } from "../model/validation-error.js";
import { type Kind, kinds } from "./kinds.js";

/** A record as read: its plain value, and a way to find the line of any of its fields. */
export interface ReadRecord {
  readonly kind: Kind;
  readonly file: string;
  readonly value: unknown;
  /** Line of the field at the path, or of its nearest parent that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** What was read from a data folder. */
export interface ReadFolder {
  readonly records: readonly ReadRecord[];
  readonly problems: readonly ValidationProblem[];
}

async function filesOf(folder: string, kind: Kind): Promise<string[]> {
  const place = kinds[kind];
  if ("file" in place) return [place.file];
  const names = await readdir(join(folder, place.folder)).catch(() => []);
  return names
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => `${place.folder}/${name}`);
}

function lineFinder(sequence: YAMLSeq, index: number, lines: LineCounter) {
  const offsetOf = (path: readonly PropertyKey[]): number | undefined => {
    const node = sequence.getIn([index, ...path], true) as { range?: [number, number, number] } | undefined;
    return node?.range?.[0];
  };
  return (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const offset = offsetOf(path.slice(0, length));
      if (offset !== undefined) return lines.linePos(offset).line;
    }
    return 1;
  };
}

async function readRecords(folder: string, file: string, kind: Kind): Promise<ReadFolder> {
  const text = await readFile(join(folder, file), "utf8").catch(() => undefined);
  if (text === undefined) {
    return { records: [], problems: [{ file, line: 1, path: "", message: "the file is missing: expected a list of records" }] };
  }
  const lines = new LineCounter();
  // The core schema would turn 2024-12 into a number of years or a date; "failsafe" would lose numbers. Dates stay text in "core".
  const document = parseDocument(text, { lineCounter: lines, schema: "core", uniqueKeys: true });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: error.linePos?.[0].line ?? 1,
      path: "",
      message: `not readable as YAML: ${error.message.split("\n")[0]}`,
    }));
    return { records: [], problems };
  }
  if (document.contents === null) return { records: [], problems: [] };
  const sequence = document.contents;
  if (!isSeq(sequence))
    return { records: [], problems: [{ file, line: 1, path: "", message: "expected a list of records, each opening with “- id:”" }] };
  const values = document.toJS() as unknown[];
  return {
    records: values.map((value, index) => ({ kind, file, value, lineOf: lineFinder(sequence as YAMLSeq, index, lines) })),
    problems: [],
  };
}

/** Reads every data file of the folder. */
export async function readFolder(folder: string): Promise<ReadFolder> {
  const all = await Promise.all(
    (Object.keys(kinds) as Kind[]).map(async (kind) => {
      const files = await filesOf(folder, kind);
      return Promise.all(files.map((file) => readRecords(folder, file, kind)));
    }),
  );
  const parts = all.flat();
  return { records: parts.flatMap((part) => part.records), problems: parts.flatMap((part) => part.problems) };
}
