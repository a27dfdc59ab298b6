import { decoded, folders, type PagedKind } from "./address";
import { ledger } from "./ledger";

/** Paths of the pages that are no record's, without the language. */
export const plainPaths: readonly string[] = [
  "/",
  "/changes",
  "/timeline",
  "/map",
  "/about",
  "/method",
  "/codebook",
  "/data",
  "/changelog",
  "/corrections",
  ...Object.values(folders).map((folder) => `/${folder}`),
];

/** Pages that only make sense with a query, and are not to be found by themselves. */
const pathsWithQuery = ["/report"];

/** Whether something stands at a path, given without the language. */
export function stands(path: string): boolean {
  if (plainPaths.includes(path) || pathsWithQuery.includes(path)) return true;
  const [, folder, id, ...rest] = path.split("/");
  const kind = (Object.keys(folders) as PagedKind[]).find((one) => folders[one] === folder);
  return kind !== undefined && id !== undefined && rest.length === 0 && ledger.record(kind, decoded(id)) !== undefined;
}
