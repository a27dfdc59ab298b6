import type { Claim, Query } from "@tumen/core";
import type { ReactNode } from "react";
import { ClaimList } from "../claims/claim-list";
import type { Reading } from "../reading/reading";
import { ClaimTable } from "./claim-table";
import { ResultMap } from "./result-map";
import { ResultTimeline } from "./result-timeline";
import type { ViewKey } from "./view-keys";

/** What a view of a result gets to show. */
export interface ResultViewProps {
  readonly reading: Reading;
  readonly query: Query;
  /** The claims of the page; none in a view of the whole result. */
  readonly claims: readonly Claim[];
}

interface ResultView {
  /** Whether it shows the whole result at once rather than a page of it. */
  readonly isWhole: boolean;
  readonly show: (props: ResultViewProps) => ReactNode;
}

/** What each view shows. */
export const resultViews: Readonly<Record<ViewKey, ResultView>> = {
  list: { isWhole: false, show: ({ claims, reading }) => <ClaimList claims={claims} reading={reading} /> },
  table: { isWhole: false, show: ({ claims, reading }) => <ClaimTable claims={claims} reading={reading} /> },
  timeline: { isWhole: true, show: ({ query, reading }) => <ResultTimeline query={query} reading={reading} /> },
  map: { isWhole: true, show: ({ query, reading }) => <ResultMap query={query} reading={reading} /> },
};
