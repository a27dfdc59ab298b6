import type { Claim } from "@tumen/core";
import { ActorLink } from "../parts/actor-names";
import { Eyebrow } from "../parts/facts";
import { NamedParts } from "../parts/named-parts";
import { English } from "../parts/worded";
import type { Reading } from "../reading/reading";
import { ClaimAbout } from "./claim-about";
import { ClaimFigures, ClaimStances } from "./claim-answers";
import { ClaimCorroboration } from "./claim-corroboration";
import { ClaimDocuments } from "./claim-documents";
import { ClaimRelated } from "./claim-related";
import { ClaimRelations } from "./claim-relations";
import { ClaimRevisions } from "./claim-revisions";
import { ClaimSentence } from "./claim-sentence";
import { ClaimTrace } from "./claim-trace";

interface ClaimProps {
  readonly claim: Claim;
  readonly reading: Reading;
}

/** "Retracted by whoever said it". */
const statusWords = ({ state, by }: NonNullable<Claim["status"]>, { t, words }: Reading): string =>
  words.capitalise(t("records.statusBy", { status: words.labels.status[state], by: words.labels.statusBy[by] }));

/** Says that a claim was taken back or corrected, by whom and when. */
function Status({ claim: { status }, reading }: ClaimProps) {
  if (!status || status.state === "current") return null;
  return (
    <div className="notice" role="note">
      <p>
        <strong>{statusWords(status, reading)}</strong> {reading.words.when(status.date)}:{" "}
        <English reading={reading}>{status.note}</English>
      </p>
    </div>
  );
}

/** Who says it, in which way and when. */
function Attribution({ claim, reading }: ClaimProps) {
  const { t, view, words } = reading;
  const [first, ...rest] = words.attribution(claim, view);
  const parts = first ? [{ ...first, text: words.capitalise(first.text) }, ...rest] : [];
  const evidence = reading.words.list(claim.evidence.map((kind) => reading.words.labels.evidence[kind]));
  return (
    <p className="mt-4 text-soft">
      <NamedParts parts={parts} reading={reading} />.
      {claim.said?.latest === claim.public ? "" : ` ${t("records.publicFrom", { day: reading.words.day(claim.public) })}`}
      {` ${t("records.evidence", { evidence })}`}
      {claim.basis !== undefined && ` ${t("records.basis", { basis: claim.basis })}`}
    </p>
  );
}

function Quotation({ claim, reading }: ClaimProps) {
  if (!claim.quote) return null;
  return (
    <figure className="mt-4 border-rule border-l-2 pl-4">
      <blockquote className="font-serif text-lg">
        “<English reading={reading}>{claim.quote.text}</English>”
      </blockquote>
      <figcaption className="text-soft text-sm">
        <ActorLink actor={reading.view.need("actor", claim.quote.speaker)} reading={reading} />
      </figcaption>
    </figure>
  );
}

/** A claim: what is said, by whom, through whom, and where it can be read. */
export function ClaimRecord({ claim, reading }: ClaimProps) {
  return (
    <article className="record">
      <div className="record-main">
        <Eyebrow>{claim.said ? reading.t("records.claimOf", { day: reading.words.date(claim.said) }) : reading.t("records.claim")}</Eyebrow>
        <Status claim={claim} reading={reading} />
        {reading.view.isCarriedByAggregatorsAlone(claim) && (
          <p className="notice notice-soft">
            {reading.words.capitalise(reading.words.byAggregatorsAlone)}: {reading.t("records.noBetterDocument")}
          </p>
        )}
        {claim.citations.length === 0 && (
          <p className="notice notice-soft">
            {reading.words.capitalise(reading.words.notCarriedYet)}: {reading.t("records.documentsCameLater")}
          </p>
        )}
        <h1 className="statement-title">
          <English reading={reading}>{claim.statement}</English>
        </h1>
        <Attribution claim={claim} reading={reading} />
        <Quotation claim={claim} reading={reading} />
        <ClaimFigures claim={claim} reading={reading} />
        <ClaimStances claim={claim} reading={reading} />
        <ClaimRevisions claim={claim} reading={reading} />
        <ClaimTrace claim={claim} reading={reading} />
        <ClaimDocuments claim={claim} reading={reading} />
        <ClaimSentence claim={claim} reading={reading} />
      </div>
      <aside className="record-side" aria-label={reading.t("records.aboutClaim")}>
        <ClaimRelations claim={claim} reading={reading} />
        <ClaimCorroboration claim={claim} reading={reading} />
        <ClaimAbout claim={claim} reading={reading} />
        <ClaimRelated claim={claim} reading={reading} />
      </aside>
    </article>
  );
}
