import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { address, type PagedKind, recordPath } from "./address";
import type { AsOf } from "./as-of";

interface DayLinkProps {
  readonly asOf: Pick<AsOf, "asked">;
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
  readonly className?: string;
  readonly isCurrent?: boolean;
}

/** A link within the site that keeps the day the reader has chosen. */
export function DayLink({ asOf, path, query, children, className, isCurrent = false }: DayLinkProps) {
  return (
    <Link href={address(path, asOf, query) as Route} prefetch={false} className={className} aria-current={isCurrent ? "page" : undefined}>
      {children}
    </Link>
  );
}

interface RecordLinkProps {
  readonly asOf: Pick<AsOf, "asked">;
  readonly kind: PagedKind;
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A link to the page of a record, on the day the reader has chosen. */
export function RecordLink({ asOf, kind, id, children, className = "link" }: RecordLinkProps) {
  return (
    <DayLink asOf={asOf} path={recordPath(kind, id)} className={className}>
      {children}
    </DayLink>
  );
}
