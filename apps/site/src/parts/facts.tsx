import type { ReactNode } from "react";

/** A list of terms and what they are for this record. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
}

/** One term; nothing where there is nothing to say. */
export function Fact({ term, children }: FactProps) {
  if (children === undefined || children === null || children === false || children === "") return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A part of a record's page under a heading of its own. */
export function RecordPart({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="record-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** What stands above a record's title: what kind of record it is. */
export function Eyebrow({ children }: { readonly children: ReactNode }) {
  return <p className="mb-2 font-semibold text-river text-sm">{children}</p>;
}
