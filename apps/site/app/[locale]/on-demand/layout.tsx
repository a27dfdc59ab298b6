import type { ReactNode } from "react";

/** Pages of a chosen day, of a query or in another language: each answer has a nonce of its own. */
export const dynamic = "force-dynamic";

export default function OnDemandLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
