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
}

/**
 * A link within the site that keeps the day the reader has chosen.
 *
 * A plain one: pages have hundreds, and each that waits for scripts would make them slower to come to life than a new page is to open.
 */
export function DayLink({ reading, path, query, children, className, isCurrent = false }: DayLinkProps) {
  return (
    <a href={address(path, reading, query)} className={className} {...(isCurrent ? { "aria-current": "page" } : {})}>
      {children}
    </a>
  );
}

interface SamePageLinkProps extends DayLinkProps {
  /** By which the focus comes back to it on the page as it then is, whatever the link says there. */
  readonly id: string;
}

/** A link to the page the reader is on with something changed: they stay where they are on it. */
export function SamePageLink({ id, reading, path, query, children, className, isCurrent = false }: SamePageLinkProps) {
  return (
    <Link
      id={id}
      href={address(path, reading, query) as Route}
      prefetch={false}
      scroll={false}
      className={className}
      {...(isCurrent ? { "aria-current": "page" } : {})}
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
