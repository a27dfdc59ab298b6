import type { Claim, LedgerEvent } from "@tumen/core";
import { ClaimList } from "../claims/claim-list";
import { DayLink } from "../parts/day-link";
import type { Reading } from "../reading/reading";
import { EventsList } from "../records/events-list";
import type { Stretch } from "./stretches";
import type { Cut } from "./time-range";

/** How many events and claims a stretch shows before it leads to itself alone: fewer where many stretches stand below each other. */
const most: Record<Cut, { readonly events: number; readonly claims: number }> = {
  month: { events: 3, claims: 2 },
  week: { events: 3, claims: 3 },
  day: { events: 10, claims: 8 },
};

/** What a stretch that stands alone shows. */
const mostAlone = { events: 100, claims: 100 };

/** The weightiest of a list, in its own order. */
function weightiest<T extends Claim | LedgerEvent>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all;
  const kept = new Set(all.toSorted((a, b) => a.significance - b.significance).slice(0, count));
  return all.filter((one) => kept.has(one));
}

interface StretchPartProps {
  readonly stretch: Stretch;
  readonly by: Cut;
  readonly isAlone: boolean;
  readonly reading: Reading;
}

function StretchPart({ stretch, by, isAlone, reading }: StretchPartProps) {
  const { t } = reading;
  const { claims, events, words, from } = stretch;
  const limit = isAlone ? mostAlone : most[by];
  const [shownEvents, shownClaims] = [weightiest(events, limit.events), weightiest(claims, limit.claims)];
  const isCut = shownEvents.length < events.length || shownClaims.length < claims.length;
  // Alone, a stretch that is still too long for a page is cut into days, and a single day leads to the list of claims.
  const more = isAlone && by !== "day" ? { ...stretch.query, by: "day" } : stretch.query;
  return (
    <section className="stretch record-part" aria-labelledby={`from-${from}`}>
      <h2 id={`from-${from}`}>
        {isAlone ? (
          words
        ) : (
          <DayLink reading={reading} path="/timeline" query={stretch.query} className="hover:text-river hover:underline">
            {words}
          </DayLink>
        )}
      </h2>
      <p className="-mt-2 text-soft text-sm">
        {t("timeline.counts", { claims: claims.length, events: events.length })}
        {by === "day" && (
          <>
            &nbsp;·{" "}
            <DayLink reading={{ ...reading, asked: from }} path="/" className="link">
              {t("timeline.briefing")}
            </DayLink>
          </>
        )}
      </p>
      {shownEvents.length > 0 && (
        <>
          <h3 className="mt-3">{t("timeline.eventsHere")}</h3>
          <EventsList events={shownEvents} reading={reading} />
        </>
      )}
      {shownClaims.length > 0 && (
        <>
          <h3 className="mt-3">{t("timeline.claimsHere")}</h3>
          <ClaimList claims={shownClaims} reading={reading} />
        </>
      )}
      {isCut && (
        <p className="mt-2">
          <DayLink
            reading={reading}
            path={isAlone && by === "day" ? "/claims" : "/timeline"}
            query={isAlone && by === "day" ? { q: `public:${from}` } : more}
            className="link"
          >
            {t("timeline.more", { stretch: words, claims: claims.length, events: events.length })}
          </DayLink>
        </p>
      )}
    </section>
  );
}

interface TimelineListProps {
  readonly stretches: readonly Stretch[];
  readonly by: Cut;
  readonly reading: Reading;
}

/** The stretches that hold anything, each with its weightiest events and claims. */
export function TimelineList({ stretches, by, reading }: TimelineListProps) {
  const filled = stretches.filter(({ claims, events }) => claims.length + events.length > 0);
  return filled.map((stretch) => (
    <StretchPart key={stretch.from} stretch={stretch} by={by} isAlone={stretches.length === 1} reading={reading} />
  ));
}
