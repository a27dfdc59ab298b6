import { type Corroboration, wordCount } from "@tumen/core";
import { ActorLink } from "../parts/actor-names";
import type { Reading } from "../reading/reading";

/** Distinct documents among those listed. */
const distinct = (documents: readonly { readonly source: { readonly id: string } }[]): number =>
  new Set(documents.map(({ source }) => source.id)).size;

/** How many root voices and documents stand behind a finding, and who they are. */
export function CorroborationView({ corroboration, reading }: { readonly corroboration: Corroboration; readonly reading: Reading }) {
  const { origins, documents, dependent, unknownDependence } = corroboration;
  const besides = origins.length > 0 ? " besides" : "";
  return (
    <>
      <p className="font-semibold">
        {origins.length === 0 ? "Origin not known" : wordCount(origins.length, "origin")}, {wordCount(documents, "document")}
      </p>
      <ul className="origins">
        {origins.map(({ actor, claims, documents: own }) => (
          <li key={actor.id}>
            <ActorLink actor={actor} reading={reading} />{" "}
            <span className="text-soft">
              {wordCount(claims.length, "claim")}, {wordCount(distinct(own), "document")}
            </span>
          </li>
        ))}
      </ul>
      {dependent.length > 0 && (
        <p className="mt-2 text-soft">
          {wordCount(dependent.length, "claim")}
          {besides}, taken over from others: no origin of their own.
        </p>
      )}
      {unknownDependence.length > 0 && (
        <p className="mt-2 text-soft">
          {wordCount(unknownDependence.length, "claim")}
          {besides}, resting on somebody who is not recorded: not counted as independent.
        </p>
      )}
    </>
  );
}
