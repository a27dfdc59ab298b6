import { wordCount } from "@tumen/core";
import { DayLink } from "../parts/day-link";
import { Paging, pageOf } from "../parts/paging";
import type { Reading } from "../reading/reading";
import { ClaimList } from "./claim-list";
import { claimsWanted } from "./claims-filter";

interface ClaimsIndexProps {
  readonly reading: Reading;
  readonly parameters: Readonly<Record<string, string | string[] | undefined>>;
}

/** Claims, newest first; all of them, or those the address asks for. */
export function ClaimsIndex({ reading, parameters }: ClaimsIndexProps) {
  const { filter, query, words, unknown } = claimsWanted(parameters, reading);
  const claims = reading.view.claims(filter).toReversed();
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
          <DayLink reading={reading} path="/claims" className="link">
            Show all claims
          </DayLink>
        )}
      </p>
      {words === "" && (
        <nav aria-label="Topics" className="mt-3">
          <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {reading.view.topics().map((topic) => (
              <li key={topic.id}>
                <DayLink reading={reading} path="/claims" query={{ topic: topic.id }} className="link">
                  {topic.title}
                </DayLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="mt-4">
        <ClaimList claims={items} reading={reading} />
      </div>
      <Paging reading={reading} path="/claims" page={page} pages={pages} query={query} />
    </div>
  );
}
