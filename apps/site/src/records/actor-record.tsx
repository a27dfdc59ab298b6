import type { Actor, Claim, claimFields } from "@tumen/core";
import { ClaimList } from "../claims/claim-list";
import { DayLink } from "../parts/day-link";
import { Eyebrow, RecordPart } from "../parts/facts";
import { Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";
import { ActorFacts } from "./actor-facts";
import { ActorFigures } from "./actor-figures";
import { ActorPositions } from "./actor-positions";

/** Claims a page of an actor shows of each kind before it leads to the whole list. */
const claimsShown = 10;

interface ActorProps {
  readonly actor: Actor;
  readonly reading: Reading;
}

/** Its name in the other languages that the ledger has it in. */
function ActorNames({ actor, reading }: ActorProps) {
  const shown = reading.words.name(actor).lang;
  const others = (["en", "ko", "ru", "uk"] as const).flatMap((language) => {
    const name = actor.names[language];
    return name === undefined || language === shown ? [] : [{ language, name }];
  });
  if (others.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 text-lg text-soft">
      {others.map(({ language, name }) => (
        <li key={language} lang={language} title={reading.words.language(language)}>
          {name}
        </li>
      ))}
    </ul>
  );
}

type ActorField = (typeof claimFields.actor)[number];

interface ActorClaimsProps extends ActorProps {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly Claim[];
  /** The field of the query language that finds them. */
  readonly field: ActorField;
}

function ActorClaims({ actor, reading, id, title, claims, field }: ActorClaimsProps) {
  if (claims.length === 0) return null;
  return (
    <RecordPart id={id} title={title}>
      <p className="mb-2">
        <DayLink reading={reading} path="/claims" query={{ q: `${field}:${actor.id}` }} className="link">
          {reading.t("records.allClaims", { count: reading.words.count(claims.length, "claim") })}
        </DayLink>
      </p>
      <ClaimList claims={claims.toReversed().slice(0, claimsShown)} reading={reading} />
    </RecordPart>
  );
}

/** An actor: its names and offices, what it holds and claims, and what is claimed about it. */
export function ActorRecord({ actor, reading }: ActorProps) {
  const { view, t, words } = reading;
  const found = (field: ActorField) => view.find(`${field}:${actor.id}`);
  const [own, about, relayed] = [found("claimant"), found("actor"), found("via")];
  const hasVoices = view.actors().some(({ speaksFor, id }) => speaksFor === actor.id && id !== actor.id);
  const name = words.shortName(actor);
  const shared = { actor, reading };
  return (
    <article className="record">
      <div className="record-main">
        <Eyebrow>
          {t("records.actor")} · {words.labels.actorKind[actor.kind]}
        </Eyebrow>
        <h1>
          <Worded text={words.name(actor)} />
        </h1>
        <ActorNames {...shared} />
        {own.length + about.length + relayed.length === 0 && <p className="mt-6">{t("records.silent")}</p>}
        <ActorPositions {...shared} />
        <ActorFigures {...shared} />
        <ActorClaims
          {...shared}
          id="own"
          title={t(hasVoices ? "records.claimsByVoices" : "records.claimsBy", { name })}
          claims={own}
          field="claimant"
        />
        <ActorClaims {...shared} id="of" title={t("records.claimsAbout", { name })} claims={about} field="actor" />
        <ActorClaims {...shared} id="relayed" title={t("records.relayedBy", { name })} claims={relayed} field="via" />
      </div>
      <aside className="record-side" aria-label={t("records.aboutActor")}>
        <section aria-labelledby="about">
          <h2 id="about">{t("records.whoThisIs")}</h2>
          <ActorFacts {...shared} />
        </section>
      </aside>
    </article>
  );
}
