import { explorePath } from "../explore/explore-request";
import { address } from "../reading/address";
import type { Reading } from "../reading/reading";

/** The search in the header: a form that leads to the claims, with or without scripts. */
export function HeaderSearch({ reading }: { readonly reading: Reading }) {
  const { t, asked } = reading;
  return (
    <search className="header-search">
      <form method="get" action={address(explorePath, { ...reading, asked: undefined })}>
        <label htmlFor="site-search" className="sr-only">
          {t("commands.search")}
        </label>
        <input id="site-search" name="q" type="search" maxLength={2000} placeholder={t("commands.submit")} enterKeyHint="search" />
        {asked !== undefined && <input type="hidden" name="asOf" value={asked} />}
      </form>
    </search>
  );
}
