import type { Actor } from "@tumen/core";
import type { Reading } from "../reading/reading";
import { RecordLink } from "./day-link";
import { Listed, Worded } from "./worded";

interface ActorLinkProps {
  readonly actor: Actor;
  readonly reading: Reading;
  /** Its whole name, rather than the short one. */
  readonly isFull?: boolean;
}

const actorName = (actor: Actor, { words }: Reading, isFull: boolean) => (isFull ? words.name(actor) : words.short(actor));

/** The name of an actor, leading to its page. */
export function ActorLink({ actor, reading, isFull = false }: ActorLinkProps) {
  return (
    <RecordLink kind="actor" id={actor.id} reading={reading}>
      <Worded text={actorName(actor, reading, isFull)} />
    </RecordLink>
  );
}

interface ActorLinksProps extends Omit<ActorLinkProps, "actor"> {
  readonly actors: readonly Actor[];
}

/** Several actors as a list in a sentence: a, b and c. */
export function ActorLinks({ actors, reading, isFull = false }: ActorLinksProps) {
  return (
    <Listed
      reading={reading}
      names={actors.map((actor) => actorName(actor, reading, isFull))}
      nodes={actors.map((actor) => <ActorLink key={actor.id} actor={actor} reading={reading} isFull={isFull} />)}
    />
  );
}
