import type { Claim, Corroboration, OriginDocument } from "@tumen/core";
import { ActorLink, ActorLinks } from "../parts/actor-names";
import { RecordLink } from "../parts/day-link";
import type { Reading } from "../reading/reading";
import { ClaimLink } from "./claim-link";

/** The documents under an origin, each once. */
const distinct = (documents: readonly OriginDocument[]): readonly OriginDocument[] => [
  ...new Map(documents.map((document) => [document.source.id, document])).values(),
];

function Documents({ documents, reading }: { readonly documents: readonly OriginDocument[]; readonly reading: Reading }) {
  return (
    <ul>
      {documents.map(({ source, relays }) => (
        <li key={source.id}>
          <RecordLink kind="source" id={source.id} reading={reading}>
            {reading.words.publisher(source)}
          </RecordLink>
          , {source.published ? reading.words.date(source.published, { short: true }) : reading.t("records.undated")}
          {relays.length > 0 && (
            <>, {reading.t.rich("records.through", { actor: () => <ActorLinks key="relays" actors={relays} reading={reading} /> })}</>
          )}
        </li>
      ))}
    </ul>
  );
}

interface FoldedProps {
  readonly claims: readonly Claim[];
  readonly words: string;
  readonly reading: Reading;
}

function Folded({ claims, words, reading }: FoldedProps) {
  if (claims.length === 0) return null;
  return (
    <details className="mt-2 text-soft">
      <summary>{words}</summary>
      <ul className="relations">
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimLink claim={claim} reading={reading} letters={80} />
            {claim.basis !== undefined && ` (${claim.basis})`}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How many root voices and documents stand behind a finding, who they are, and what adds none. */
export function CorroborationView({ corroboration, reading }: { readonly corroboration: Corroboration; readonly reading: Reading }) {
  const { origins, documents, dependent, unknownDependence } = corroboration;
  const { t } = reading;
  return (
    <>
      <p className="font-semibold">{t("records.originsAndDocuments", { origins: origins.length, documents })}</p>
      <ul className="origins">
        {origins.map(({ actor, claims, documents: own }) => {
          const carrying = distinct(own);
          return (
            <li key={actor.id}>
              <ActorLink actor={actor} reading={reading} />{" "}
              <details>
                <summary>{t("records.claimsAndDocuments", { claims: claims.length, documents: carrying.length })}</summary>
                <Documents documents={carrying} reading={reading} />
              </details>
            </li>
          );
        })}
      </ul>
      <Folded claims={dependent} words={t("records.dependent", { count: dependent.length })} reading={reading} />
      <Folded claims={unknownDependence} words={t("records.unknownDependence", { count: unknownDependence.length })} reading={reading} />
    </>
  );
}
