import { type Actor, type Claim, shortName, wordCount, wordDate } from "@tumen/core";
import { ClaimList } from "../claims/claim-list";
import { ActorLink } from "../parts/actor-names";
import { DayLink } from "../parts/day-link";
import { Eyebrow, Fact, Facts, RecordPart } from "../parts/facts";
import { kindWords, languageName } from "../parts/labels";
import type { Reading } from "../reading/reading";

/** Claims a page of an actor shows before it leads to the whole list. */
const claimsShown = 20;

interface ActorProps {
  readonly actor: Actor;
  readonly reading: Reading;
}

function ActorNames({ actor }: { readonly actor: Actor }) {
  const others = (["ko", "ru", "uk"] as const).flatMap((language) => {
    const name = actor.names[language];
    return name === undefined ? [] : [{ language, name }];
  });
  if (others.length === 0) return null;
  return (
    <p className="mt-2 text-lg text-soft">
      {others.map(({ language, name }, index) => (
        <span key={language}>
          {index > 0 ? " · " : ""}
          <span lang={language} title={languageName(language)}>
            {name}
          </span>
        </span>
      ))}
    </p>
  );
}

const span = ({ from, to }: Actor["roles"][number]): string => {
  if (from && to) return `, ${wordDate(from)} to ${wordDate(to)}`;
  if (from) return `, from ${wordDate(from)}`;
  return to ? `, until ${wordDate(to)}` : "";
};

function Roles({ actor, reading }: ActorProps) {
  if (actor.roles.length === 0) return null;
  return (
    <ul>
      {actor.roles.map((role) => (
        <li key={`${role.title} ${role.of}`}>
          {role.title}, <ActorLink actor={reading.view.need("actor", role.of)} reading={reading} />
          {span(role)}
        </li>
      ))}
    </ul>
  );
}

interface ActorClaimsProps extends ActorProps {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly field: "claimant" | "actor" | "via";
}

function ActorClaims({ actor, reading, id, title, claims, field }: ActorClaimsProps) {
  if (claims.length === 0) return null;
  const newest = claims.toReversed().slice(0, claimsShown);
  return (
    <RecordPart id={id} title={`${title}: ${claims.length}`}>
      <ClaimList claims={newest} reading={reading} />
      {claims.length > newest.length && (
        <p className="mt-4">
          <DayLink reading={reading} path="/claims" query={{ q: `${field}:${actor.id}` }} className="link">
            All {wordCount(claims.length, "claim")}
          </DayLink>
        </p>
      )}
    </RecordPart>
  );
}

/** An actor: its names and offices, what it claims, and what is claimed about it. */
export function ActorRecord({ actor, reading }: ActorProps) {
  const { view } = reading;
  const spokesmen = view.actors().filter(({ speaksFor }) => speaksFor === actor.id);
  const speaksFor = actor.speaksFor === undefined ? undefined : view.need("actor", actor.speaksFor);
  const partOf = actor.partOf === undefined ? undefined : view.need("actor", actor.partOf);
  const own = view.claims({ claimant: actor.id });
  const about = view.claims({ actor: actor.id });
  const relayed = view.claims({ relay: actor.id });
  const name = shortName(actor);
  const isSilent = own.length + about.length + relayed.length === 0;
  return (
    <article className="record">
      <div className="record-main">
        <Eyebrow>Actor · {kindWords(actor.kind)}</Eyebrow>
        <h1>{actor.names.en}</h1>
        <ActorNames actor={actor} />
        {isSilent && <p className="mt-6">The ledger holds no claim by or about this actor that was public on this day.</p>}
        <ActorClaims
          actor={actor}
          reading={reading}
          id="own"
          title={spokesmen.length > 0 ? `Claims by ${name} and those who speak for it` : `Claims by ${name}`}
          claims={own}
          field="claimant"
        />
        <ActorClaims actor={actor} reading={reading} id="of" title={`Claims about ${name}`} claims={about} field="actor" />
        <ActorClaims actor={actor} reading={reading} id="relayed" title={`Passed on by ${name}`} claims={relayed} field="via" />
      </div>
      <aside className="record-side" aria-label="About this actor">
        <section aria-labelledby="about">
          <h2 id="about">Who this is</h2>
          <Facts>
            <Fact term="Short name">{actor.short}</Fact>
            <Fact term="Other spellings">{actor.aliases.join(", ")}</Fact>
            <Fact term="Speaks for">{speaksFor ? <ActorLink actor={speaksFor} reading={reading} /> : "itself alone"}</Fact>
            <Fact term="Part of">{partOf && <ActorLink actor={partOf} reading={reading} />}</Fact>
            <Fact term="Offices">{actor.roles.length > 0 && <Roles actor={actor} reading={reading} />}</Fact>
            <Fact term="Those who speak for it">
              {spokesmen.length > 0 && (
                <details>
                  <summary>{wordCount(spokesmen.length, "actor")}</summary>
                  <ul>
                    {spokesmen.map((other) => (
                      <li key={other.id}>
                        <ActorLink actor={other} reading={reading} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </Fact>
            <Fact term="Id">
              <code className="text-xs">{actor.id}</code>
            </Fact>
          </Facts>
        </section>
      </aside>
    </article>
  );
}
