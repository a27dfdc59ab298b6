import { isSeq, LineCounter, parseDocument, type YAMLSeq } from "yaml";
import type { ReadRecords } from "./check.js";
import type { Kind } from "./kinds.js";

function placeFinder(file: string, sequence: YAMLSeq, index: number, lines: LineCounter) {
  const offsetOf = (path: readonly PropertyKey[]): number | undefined => {
    const node = sequence.getIn([index, ...path], true) as { range?: [number, number, number] } | undefined;
    return node?.range?.[0];
  };
  return (path: readonly PropertyKey[]) => {
    for (let length = path.length; length >= 0; length--) {
      const offset = offsetOf(path.slice(0, length));
      if (offset !== undefined) return { file, line: lines.linePos(offset).line };
    }
    return { file, line: 1 };
  };
}

/** Reads the text of a YAML file: a list of records. */
export function readYaml(text: string, file: string, kind: Kind): ReadRecords {
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
    records: values.map((value, index) => ({ kind, value, placeOf: placeFinder(file, sequence as YAMLSeq, index, lines) })),
    problems: [],
  };
}
