import { type Actor, voiceOf } from "@tumen/core";
import { ActorLink } from "../parts/actor-names";
import { Fact, Facts } from "../parts/facts";
import { English } from "../parts/worded";
import type { Reading } from "../reading/reading";

interface ActorProps {
  readonly actor: Actor;
  readonly reading: Reading;
}

/** From when to when an office was held, as far as documents say. */
function span({ from, to }: Actor["roles"][number], { t, words }: Reading): string {
  if (from && to) return t("records.fromTo", { from: words.date(from), to: words.date(to) });
  if (from) return t("records.from", { from: words.date(from) });
  return to ? t("records.until", { to: words.date(to) }) : t("records.noDates");
}

function Roles({ actor, reading }: ActorProps) {
  return (
    <ul>
      {actor.roles.map((role) => (
        <li key={`${role.title} ${role.of} ${role.from?.edtf}`}>
          <English reading={reading}>{role.title}</English>, <ActorLink actor={reading.view.need("actor", role.of)} reading={reading} />,{" "}
          {span(role, reading)}
        </li>
      ))}
    </ul>
  );
}

/** Actors as a list, folded where it is long. */
function Actors({ actors, reading }: { readonly actors: readonly Actor[]; readonly reading: Reading }) {
  const list = (
    <ul>
      {actors.map((other) => (
        <li key={other.id}>
          <ActorLink actor={other} reading={reading} />
        </li>
      ))}
    </ul>
  );
  if (actors.length <= 5) return list;
  return (
    <details>
      <summary>{reading.words.count(actors.length, "actor")}</summary>
      {list}
    </details>
  );
}

/** For whom an actor's words count. */
function Voice({ actor, reading }: ActorProps) {
  const { as, of } = voiceOf(reading.view, actor);
  return reading.t.rich(`records.voiceAs.${as}`, { actor: () => <ActorLink key="voice" actor={of} reading={reading} /> });
}

/** Who an actor is: other names, offices, what it is part of, and for whom it speaks. */
export function ActorFacts({ actor, reading }: ActorProps) {
  const { view, t } = reading;
  const others = (isMeant: (other: Actor) => boolean) => view.actors().filter((other) => other.id !== actor.id && isMeant(other));
  const partOf = actor.partOf === undefined ? undefined : view.need("actor", actor.partOf);
  const parts = others((other) => other.partOf === actor.id);
  const voices = others(({ speaksFor }) => speaksFor === actor.id);
  const holders = others(({ roles }) => roles.some(({ of }) => of === actor.id));
  return (
    <Facts>
      <Fact term={t("records.shortName")}>{actor.short}</Fact>
      <Fact term={t("records.aliases")}>{actor.aliases.join(", ")}</Fact>
      <Fact term={t("records.voice")}>
        <Voice actor={actor} reading={reading} />
      </Fact>
      <Fact term={t("records.partOf")}>{partOf && <ActorLink actor={partOf} reading={reading} />}</Fact>
      <Fact term={t("records.roles")}>{actor.roles.length > 0 && <Roles actor={actor} reading={reading} />}</Fact>
      <Fact term={t("records.holders")}>{holders.length > 0 && <Actors actors={holders} reading={reading} />}</Fact>
      <Fact term={t("records.contains")}>{parts.length > 0 && <Actors actors={parts} reading={reading} />}</Fact>
      <Fact term={t("records.voices")}>{voices.length > 0 && <Actors actors={voices} reading={reading} />}</Fact>
    </Facts>
  );
}
