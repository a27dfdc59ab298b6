import { type Ledger, UnknownIdError } from "@tumen/core";
import { decoded, folders, type PagedKind } from "./address";

/** Records whose ids are near the one an address asks for. */
export interface Suggestions {
  readonly kind: PagedKind;
  readonly id: string;
  readonly ids: readonly string[];
}

const nearest = (view: Ledger, kind: PagedKind, id: string): readonly string[] => {
  try {
    view.need(kind, id);
    return [];
  } catch (error) {
    if (error instanceof UnknownIdError) return error.suggestions;
    throw error;
  }
};

/** What the path of an address may have meant in a view; undefined where it is no record's path. */
export function suggestionsFor(path: string, view: Ledger): Suggestions | undefined {
  const [, folder, last] = path.split("/");
  const kind = (Object.keys(folders) as PagedKind[]).find((one) => folders[one] === folder);
  if (kind === undefined || last === undefined || last === "") return undefined;
  const id = decoded(last).slice(0, 120);
  return { kind, id, ids: nearest(view, kind, id) };
}
