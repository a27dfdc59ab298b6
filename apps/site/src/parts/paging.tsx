import { address } from "../reading/address";
import { firstOf, type Reading } from "../reading/reading";

/** A stretch of a long list. */
export interface PageOf<T> {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
}

/** Cuts a list; a page that does not exist gives the nearest that does. */
export function pageOf<T>(all: readonly T[], asked: string | string[] | undefined, size: number): PageOf<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const wanted = Number.parseInt(firstOf(asked) ?? "1", 10);
  const page = Math.min(pages, Math.max(1, Number.isNaN(wanted) ? 1 : wanted));
  return { items: all.slice((page - 1) * size, page * size), page, pages };
}

interface PagingProps {
  readonly reading: Reading;
  readonly path: string;
  readonly page: number;
  readonly pages: number;
  readonly query?: Readonly<Record<string, string>>;
  /** What leads to the page before and after, where the list is not by time. */
  readonly steps?: readonly [before: string, after: string];
}

/** The way through a list of several pages. */
export function Paging({ reading, path, page, pages, query = {}, steps }: PagingProps) {
  if (pages < 2) return null;
  const { t } = reading;
  const [before, after] = steps ?? [t("lists.newer"), t("lists.older")];
  const to = (number: number) => address(path, reading, number === 1 ? query : { ...query, page: String(number) });
  return (
    <nav aria-label={t("lists.pages")} className="mt-6 flex items-center gap-3 text-sm">
      {page > 1 && (
        <a href={to(page - 1)} className="button" rel="prev">
          {before}
        </a>
      )}
      <p>{t("lists.page", { page: String(page), pages: String(pages) })}</p>
      {page < pages && (
        <a href={to(page + 1)} className="button" rel="next">
          {after}
        </a>
      )}
    </nav>
  );
}
