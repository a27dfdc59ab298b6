import type { Metadata } from "next";
import { headers } from "next/headers";
import { folders } from "../src/address";
import { asOfDay, latest } from "../src/as-of";
import { DayLink, RecordLink } from "../src/day-link";
import { PageFrame } from "../src/page-frame";
import { dayHeader, pathHeader } from "../src/request-headers";
import { suggestionsFor } from "../src/suggestions";

export const metadata: Metadata = { title: "Not found" };

export default async function NotFound() {
  const asked = await headers();
  const asOf = asOfDay(decodeURIComponent(asked.get(dayHeader) ?? "")) ?? latest();
  const suggestions = suggestionsFor(asked.get(pathHeader) ?? "", asOf.view);
  return (
    <PageFrame asked={asOf.asked}>
      <div className="measure space-y-4">
        {suggestions ? (
          <>
            <h1>No such {suggestions.kind}</h1>
            <p>
              The ledger has no {suggestions.kind} with the id <q className="break-all">{suggestions.id}</q>.
            </p>
            {suggestions.ids.length > 0 && (
              <>
                <p>The nearest ids are:</p>
                <ul className="list-disc pl-5">
                  {suggestions.ids.map((id) => (
                    <li key={id}>
                      <RecordLink kind={suggestions.kind} id={id} asOf={asOf}>
                        {id}
                      </RecordLink>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p>
              <DayLink asOf={asOf} path={`/${folders[suggestions.kind]}`} className="link">
                All {folders[suggestions.kind]}
              </DayLink>
            </p>
          </>
        ) : (
          <>
            <h1>No such page</h1>
            <p>
              This address leads nowhere.{" "}
              <DayLink asOf={asOf} path="/" className="link">
                Read the briefing
              </DayLink>{" "}
              or choose a part of the site above.
            </p>
          </>
        )}
      </div>
    </PageFrame>
  );
}
