import type { ReactNode } from "react";
import type { Reading } from "../reading/reading";
import { DayLink } from "./day-link";

/** Pages that texts lead to, by the tag that stands for each in a message. */
const pages = {
  briefing: "/",
  claims: "/claims",
  questions: "/questions",
  changes: "/changes",
  corrections: "/corrections",
  about: "/about",
  method: "/method",
  codebook: "/codebook",
  data: "/data",
  changelog: "/changelog",
} as const;

type Tag = keyof typeof pages;

/** What turns the tags of a message into links: `t.rich("about.more", pageLinks(reading))`. */
export const pageLinks = (reading: Reading) =>
  Object.fromEntries(
    (Object.keys(pages) as Tag[]).map((tag) => [
      tag,
      (words: ReactNode) => (
        <DayLink reading={reading} path={pages[tag]} className="link">
          {words}
        </DayLink>
      ),
    ]),
  ) as Record<Tag, (words: ReactNode) => ReactNode>;
