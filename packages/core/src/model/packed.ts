import type { Dataset } from "./dataset.js";
import type { EdtfDate } from "./date.js";
import { keepLists, type RecordLists } from "./lists-in-part.js";

/** A field of many records: their values one after the other, null where a record has none. */
export type PackedColumn =
  | readonly unknown[]
  /** Words that return often: each once, and for each record the places of its own, counted from 1. */
  | { readonly words: readonly string[]; readonly places: readonly unknown[] }
  /** Records within records: how many each has, and all of them as one table. */
  | { readonly each: readonly number[]; readonly rows: PackedTable }
  /** One record within each: 1 where there is one, and all of them as one table. */
  | { readonly one: readonly number[]; readonly rows: PackedTable };

/** Records field by field. */
export interface PackedTable<Column = PackedColumn> {
  readonly size: number;
  /** What a record has where its column says 0: an empty list, or false. */
  readonly usual: Readonly<Record<string, unknown>>;
  /** Fields that hold dates: a day by itself, any other date with its bounds. */
  readonly dates: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
}

/** A dataset field by field: smaller, and quicker to read, than record by record. Each field is JSON of its own, read when it is needed. */
export type PackedDataset = Readonly<Record<keyof Dataset, PackedTable<string>>>;

/** The field of a citation that names its source by its place in the list of sources. */
export const packedSource = "source";

function dateOf(packed: string | readonly string[]): EdtfDate {
  if (typeof packed === "string") return { edtf: packed, earliest: packed, latest: packed };
  const [edtf = "", earliest = "", latest = ""] = packed;
  return { edtf, earliest, latest };
}

/** A field that is being read. */
interface Column {
  /** What the record at a position has; undefined where it has none. */
  readonly at: (position: number) => unknown;
}

const isNothing = (packed: unknown) => packed === null || packed === undefined;

/** Where the rows of each record begin, if each has so many. */
function startsOf(counts: readonly number[]): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) starts[index + 1] = (starts[index] ?? 0) + (counts[index] ?? 0);
  return starts;
}

/** Records of a table. A field is opened when it is first asked for; a record is put together likewise, and kept. */
class UnpackedTable {
  readonly size: number;
  readonly #records: (Record<string, unknown> | undefined)[];
  readonly #columns = new Map<string, Column>();
  #isWhole = false;

  constructor(
    readonly table: PackedTable<unknown>,
    readonly columnOf: (name: string) => PackedColumn | undefined,
    readonly sourceAt: (place: number) => unknown,
  ) {
    this.size = table.size;
    this.#records = Array.from({ length: table.size });
  }

  at(position: number): Record<string, unknown> {
    const held = this.#records[position];
    if (held) return held;
    const record: Record<string, unknown> = {};
    for (const name in this.table.columns) {
      const value = this.#column(name).at(position);
      if (value !== undefined) record[name] = value;
    }
    this.#records[position] = record;
    return record;
  }

  /** Every record, in one list that stays the same. */
  records(): readonly unknown[] {
    for (let position = 0; position < this.size && !this.#isWhole; position++) this.at(position);
    this.#isWhole = true;
    return this.#records;
  }

  /** What each record has in a field; undefined where it has none. */
  field(name: string): readonly unknown[] {
    const { at } = this.#column(name);
    const values: unknown[] = [];
    for (let position = 0; position < this.size; position++) values.push(at(position));
    return values;
  }

  #column(name: string): Column {
    const held = this.#columns.get(name);
    if (held) return held;
    const packed = this.columnOf(name) ?? [];
    const column = "rows" in packed ? this.#rows(packed) : this.#values(name, packed);
    this.#columns.set(name, column);
    return column;
  }

  #values(name: string, column: Exclude<PackedColumn, { rows: PackedTable }>): Column {
    const values = "words" in column ? column.places : column;
    const usual = this.table.usual[name];
    const isList = Array.isArray(usual);
    const read = this.#reader(name, column);
    return {
      at: (position) => {
        const value = values[position];
        if (isNothing(value)) return undefined;
        if (value === 0 && usual !== undefined) return isList ? [] : usual;
        return read ? read(value as never) : value;
      },
    };
  }

  /** What makes a value of what stands for it; undefined where it stands for itself. */
  #reader(name: string, column: Exclude<PackedColumn, { rows: PackedTable }>): ((packed: never) => unknown) | undefined {
    if (this.table.dates.includes(name)) return dateOf;
    if (name === packedSource) return (packed: unknown) => (typeof packed === "number" ? this.sourceAt(packed) : packed);
    if (!("words" in column)) return undefined;
    const wordAt = (place: number) => column.words[place - 1];
    return (packed: number | number[]) => (typeof packed === "number" ? wordAt(packed) : packed.map(wordAt));
  }

  #rows(column: Extract<PackedColumn, { rows: PackedTable }>): Column {
    const rows = new UnpackedTable(column.rows, (name) => column.rows.columns[name], this.sourceAt);
    const counts = "one" in column ? column.one : column.each;
    const starts = startsOf(counts);
    if ("one" in column) return { at: (position) => (counts[position] === 1 ? rows.at(starts[position] ?? 0) : undefined) };
    return {
      at: (position) => {
        const list: unknown[] = [];
        for (let row = starts[position] ?? 0; row < (starts[position + 1] ?? 0); row++) list.push(rows.at(row));
        return list;
      },
    };
  }
}

/** The dataset that was packed. What is never asked for is never read. */
export function unpack(packed: PackedDataset): Dataset {
  const dataset = {};
  const tables = {} as Record<keyof Dataset, UnpackedTable>;
  let sourceIds: readonly unknown[] | undefined;
  for (const [kind, table] of Object.entries(packed) as [keyof Dataset, PackedTable<string>][]) {
    const opened = new UnpackedTable(
      table,
      (name) => (table.columns[name] === undefined ? undefined : (JSON.parse(table.columns[name]) as PackedColumn)),
      (place) => {
        sourceIds ??= tables.sources.field("id");
        return sourceIds[place];
      },
    );
    tables[kind] = opened;
    Object.defineProperty(dataset, kind, { get: () => opened.records(), enumerable: true });
  }
  keepLists(dataset as Dataset, tables as unknown as RecordLists);
  return dataset as Dataset;
}
