import type { Dataset } from "../model/dataset.js";
import type { EdtfDate } from "../model/date.js";
import { type PackedColumn, type PackedDataset, type PackedTable, packedSource } from "../model/packed.js";

type Values = readonly unknown[];
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isDate = (value: unknown): value is EdtfDate => isFields(value) && "edtf" in value;
const isRecordList = (value: unknown): value is readonly Fields[] => Array.isArray(value) && value.some(isFields);
const isUsual = (value: unknown) => value === false || (Array.isArray(value) && value.length === 0);

const packDate = ({ edtf, earliest, latest }: EdtfDate) => (edtf === earliest && edtf === latest ? edtf : [edtf, earliest, latest]);

function packValues(name: string, values: Values, sourceAt: ReadonlyMap<string, number>): PackedColumn {
  if (values.some(isRecordList)) {
    const lists = values as readonly (readonly Fields[] | undefined)[];
    return {
      each: lists.map((list) => list?.length ?? 0),
      rows: packTable(
        lists.flatMap((list) => list ?? []),
        sourceAt,
      ),
    };
  }
  if (values.some((value) => isFields(value) && !isDate(value))) {
    const records = values.filter(isFields);
    return { one: values.map((value) => (value === undefined ? 0 : 1)), rows: packTable(records, sourceAt) };
  }
  const packed = values.map((value) => {
    if (value === undefined) return null;
    if (isUsual(value)) return 0;
    if (isDate(value)) return packDate(value);
    return name === packedSource && typeof value === "string" ? (sourceAt.get(value) ?? value) : value;
  });
  return values.some(isDate) ? packed : packWords(packed);
}

const isWord = (value: unknown): value is string => typeof value === "string";

/** Words are kept apart from their places where each of them stands in so many records or more. */
const returnsOften = 5;

/** A column of words, or of lists of words, with each word once; any other column as it is. */
function packWords(column: Values): PackedColumn {
  const isOfWords = column.every(
    (value) => value === null || value === 0 || isWord(value) || (Array.isArray(value) && value.every(isWord)),
  );
  const all = column.flat().filter(isWord);
  const counts = Map.groupBy(all, (word) => word);
  if (!isOfWords || counts.size === 0 || all.length < returnsOften * counts.size) return column;
  const words = [...counts].sort(([, a], [, b]) => b.length - a.length).map(([word]) => word);
  const placeOf = new Map(words.map((word, index) => [word, index + 1]));
  const place = (value: unknown) => (isWord(value) ? placeOf.get(value) : value);
  return { words, places: column.map((value) => (Array.isArray(value) ? value.map(place) : place(value))) };
}

function packTable(records: readonly Fields[], sourceAt: ReadonlyMap<string, number>): PackedTable {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const valuesOf = (name: string) => records.map((record) => record[name]);
  return {
    size: records.length,
    usual: Object.fromEntries(
      names.flatMap((name) =>
        valuesOf(name)
          .filter(isUsual)
          .slice(0, 1)
          .map((value) => [name, value]),
      ),
    ),
    dates: names.filter((name) => valuesOf(name).some(isDate)),
    columns: Object.fromEntries(names.map((name) => [name, packValues(name, valuesOf(name), sourceAt)])),
  };
}

/**
 * JSON without a sign beyond ASCII: engines keep and read such text in one byte a letter. And without an apostrophe, so that bundlers
 * leave it in single quotes: engines take twice as long to read it in backticks.
 */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/['\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Packs a dataset field by field. */
export function pack(dataset: Dataset): PackedDataset {
  const sourceAt = new Map(dataset.sources.map(({ id }, index) => [id, index]));
  const packed = Object.entries(dataset).map(([kind, records]) => {
    const table = packTable(records, sourceAt);
    const columns = Object.entries(table.columns).map(([name, column]) => [name, asciiJson(column)]);
    return [kind, { ...table, columns: Object.fromEntries(columns) }];
  });
  return Object.fromEntries(packed) as PackedDataset;
}
