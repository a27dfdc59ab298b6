import { wordCount } from "@tumen/core";
import type { AsOf } from "./as-of";
import { ClaimList } from "./claim-list";
import { claimsWanted } from "./claims-filter";
import { DayLink } from "./day-link";
import { Paging, pageOf } from "./paging";

interface ClaimsIndexProps {
  readonly asOf: AsOf;
  readonly parameters: Readonly<Record<string, string | string[] | undefined>>;
}

/** Claims, newest first; all of them, or those the address asks for. */
export function ClaimsIndex({ asOf, parameters }: ClaimsIndexProps) {
  const { filter, query, words, unknown } = claimsWanted(parameters, asOf);
  const claims = asOf.view.claims(filter).toReversed();
  const { items, page, pages } = pageOf(claims, parameters.page, 50);
  return (
    <div className="measure">
      <h1>Claims{words === "" ? "" : ` ${words}`}</h1>
      {unknown.length > 0 && (
        <p className="notice mt-4">
          The ledger knows no “{unknown.map((id) => id.slice(0, 60)).join("”, “")}”; that part of the address is left out.
        </p>
      )}
      <p className="mt-3 text-soft">
        {wordCount(claims.length, "claim")}, newest first.{" "}
        {words !== "" && (
          <DayLink asOf={asOf} path="/claims" className="link">
            Show all claims
          </DayLink>
        )}
      </p>
      {words === "" && (
        <nav aria-label="Topics" className="mt-3">
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {asOf.view.topics().map((topic) => (
              <li key={topic.id}>
                <DayLink asOf={asOf} path="/claims" query={{ topic: topic.id }} className="link">
                  {topic.title}
                </DayLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="mt-4">
        <ClaimList claims={items} asOf={asOf} />
      </div>
      <Paging asOf={asOf} path="/claims" page={page} pages={pages} query={query} />
    </div>
  );
}
