import type { Dataset } from "./dataset.js";
import type { EdtfDate } from "./date.js";

/** A field of many records: their values one after the other, null where a record has none. */
export type PackedColumn =
  | readonly unknown[]
  /** Records within records: how many each has, and all of them as one table. */
  | { readonly each: readonly number[]; readonly rows: PackedTable }
  /** One record within each: 1 where there is one, and all of them as one table. */
  | { readonly one: readonly number[]; readonly rows: PackedTable };

/** Records field by field. */
export interface PackedTable {
  readonly size: number;
  /** What a record has where its column says 0: an empty list, or false. */
  readonly usual: Readonly<Record<string, unknown>>;
  readonly columns: Readonly<Record<string, PackedColumn>>;
  /** Fields that hold dates: a day by itself, any other date with its bounds. */
  readonly dates: readonly string[];
}

/** A dataset field by field: smaller, and quicker to read, than record by record. Each table is JSON of its own. */
export interface PackedDataset {
  /** The ids of the sources, as a JSON list; citations name theirs by its place in it. */
  readonly sourceIds: string;
  readonly tables: Readonly<Record<keyof Dataset, string>>;
}

/** The field of a citation that names its source by its place in the list. */
export const packedSource = "source";

const isRows = (column: PackedColumn): column is Exclude<PackedColumn, readonly unknown[]> => !Array.isArray(column);

function dateOf(packed: unknown): EdtfDate {
  if (typeof packed === "string") return { edtf: packed, earliest: packed, latest: packed };
  const [edtf = "", earliest = "", latest = ""] = packed as string[];
  return { edtf, earliest, latest };
}

/** The values of a column, one for each record; undefined where a record has none. */
function valuesOf(column: PackedColumn, name: string, table: PackedTable, sources: readonly string[]): unknown[] {
  if (isRows(column)) {
    const rows = unpackTable(column.rows, sources);
    const next = rows.values();
    if ("one" in column) return column.one.map((is) => (is === 1 ? next.next().value : undefined));
    return column.each.map((count) => Array.from({ length: count }, () => next.next().value));
  }
  const isDate = table.dates.includes(name);
  const usual = table.usual[name];
  return column.map((value) => {
    if (value === null) return undefined;
    if (value === 0 && usual !== undefined) return Array.isArray(usual) ? [] : usual;
    if (isDate) return dateOf(value);
    return name === packedSource && typeof value === "number" ? sources[value] : value;
  });
}

function unpackTable(table: PackedTable, sources: readonly string[]): Record<string, unknown>[] {
  const records: Record<string, unknown>[] = Array.from({ length: table.size }, () => ({}));
  for (const [name, column] of Object.entries(table.columns)) {
    for (const [index, value] of valuesOf(column, name, table, sources).entries()) {
      const record = records[index];
      if (record && value !== undefined) record[name] = value;
    }
  }
  return records;
}

/** The dataset that was packed. Each list of records is unpacked when it is first asked for. */
export function unpack({ sourceIds, tables }: PackedDataset): Dataset {
  let ids: readonly string[] | undefined;
  const dataset = {};
  for (const [kind, table] of Object.entries(tables)) {
    let records: readonly unknown[] | undefined;
    const get = () => {
      ids ??= JSON.parse(sourceIds) as string[];
      records ??= unpackTable(JSON.parse(table), ids);
      return records;
    };
    Object.defineProperty(dataset, kind, { get, enumerable: true });
  }
  return dataset as Dataset;
}
