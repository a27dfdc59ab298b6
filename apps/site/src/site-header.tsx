import type { AsOf } from "./as-of";
import { DayLink } from "./day-link";

/** Parts of the site, as its navigation names them. */
export type SitePart = "briefing" | "questions" | "events" | "claims" | "sources" | "actors" | "about";

const parts: readonly { readonly part: SitePart; readonly path: string; readonly label: string }[] = [
  { part: "briefing", path: "/", label: "Briefing" },
  { part: "questions", path: "/questions", label: "Questions" },
  { part: "events", path: "/events", label: "Events" },
  { part: "claims", path: "/claims", label: "Claims" },
  { part: "sources", path: "/sources", label: "Sources" },
  { part: "actors", path: "/actors", label: "Actors" },
  { part: "about", path: "/about", label: "About" },
];

/** The name of the site and the way to its parts, on the day the reader has chosen. */
export function SiteHeader({ asOf, current }: { readonly asOf: Pick<AsOf, "asked">; readonly current: SitePart | undefined }) {
  return (
    <header className="border-rule border-b">
      <div className="page flex flex-wrap items-baseline gap-x-6 py-1 sm:py-0">
        <DayLink asOf={asOf} path="/" className="py-1.5 font-semibold font-serif text-xl sm:py-3 hover:text-river">
          Tumen
        </DayLink>
        <nav aria-label="Parts of the site" className="max-w-full">
          <ul className="flex flex-wrap gap-x-5 text-sm">
            {parts.map(({ part, path, label }) => (
              <li key={part}>
                <DayLink asOf={asOf} path={path} isCurrent={part === current} className="part">
                  {label}
                </DayLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
