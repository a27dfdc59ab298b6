import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { address, type PagedKind, recordPath } from "../reading/address";
import type { Chosen } from "../reading/reading";

interface DayLinkProps {
  readonly reading: Chosen;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
  readonly className?: string;
  readonly isCurrent?: boolean;
  /** Whether the page begins at its top again; true unless told otherwise. */
  readonly isScrolled?: boolean;
}

/** A link within the site that keeps the day the reader has chosen. */
export function DayLink({ reading, path, query, children, className, isCurrent = false, isScrolled = true }: DayLinkProps) {
  return (
    <Link
      href={address(path, reading, query) as Route}
      prefetch={false}
      className={className}
      // What is not said is not sent: a page has hundreds of links.
      {...(isCurrent ? { "aria-current": "page" } : {})}
      {...(isScrolled ? {} : { scroll: false })}
    >
      {children}
    </Link>
  );
}

interface RecordLinkProps {
  readonly reading: Chosen;
  readonly kind: PagedKind;
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A link to the page of a record, on the day the reader has chosen. */
export function RecordLink({ reading, kind, id, children, className = "link" }: RecordLinkProps) {
  return (
    <DayLink reading={reading} path={recordPath(kind, id)} className={className}>
      {children}
    </DayLink>
  );
}
