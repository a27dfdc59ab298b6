import { firstOf } from "../reading/reading";

/** Columns by which a table of figures can be sorted. */
export const sortColumns = ["claimant", "day", "figure", "documents"] as const;
export type SortColumn = (typeof sortColumns)[number];

/** How a reader wants the figures of a question: on which scale, and in which order the table. */
export interface ChosenView {
  readonly scale: "linear" | "log";
  /** Absent where the table stands in the order in which claimants first spoke. */
  readonly sort?: { readonly column: SortColumn; readonly isDescending: boolean };
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the view from the query of an address; what it does not know counts as not asked for. */
export function chosenView(query: Query): ChosenView {
  const scale = firstOf(query.scale) === "log" ? "log" : "linear";
  const text = firstOf(query.sort) ?? "";
  const column = sortColumns.find((one) => text === one || text === `-${one}`);
  return column === undefined ? { scale } : { scale, sort: { column, isDescending: text.startsWith("-") } };
}

/** The part of an address that asks for a view; nothing for what is shown anyway. */
export const viewQuery = ({ scale, sort }: ChosenView): Readonly<Record<string, string>> => ({
  ...(scale === "log" ? { scale } : {}),
  ...(sort ? { sort: `${sort.isDescending ? "-" : ""}${sort.column}` } : {}),
});
