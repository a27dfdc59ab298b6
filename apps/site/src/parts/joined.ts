import { createElement, Fragment, type ReactNode } from "react";

/**
 * Nodes one after another. They are no list whose items could move, and so need no keys, each of which would be sent to the browser
 * together with a fragment around every text.
 */
export const joined = (nodes: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...nodes);
