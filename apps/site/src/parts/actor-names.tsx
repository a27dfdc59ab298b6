import { type Actor, shortName } from "@tumen/core";
import type { Reading } from "../reading/reading";
import { RecordLink } from "./day-link";

interface ActorLinkProps {
  readonly actor: Actor;
  readonly reading: Reading;
  /** Its whole name, rather than the short one. */
  readonly isFull?: boolean;
}

/** The name of an actor, leading to its page. */
export function ActorLink({ actor, reading, isFull = false }: ActorLinkProps) {
  return (
    <RecordLink kind="actor" id={actor.id} reading={reading}>
      {isFull ? actor.names.en : shortName(actor)}
    </RecordLink>
  );
}

interface ActorLinksProps extends Omit<ActorLinkProps, "actor"> {
  readonly actors: readonly Actor[];
}

/** Several actors as a list in a sentence: a, b and c. */
export function ActorLinks({ actors, reading, isFull = false }: ActorLinksProps) {
  return actors.map((actor, index) => (
    <span key={actor.id}>
      {index === 0 ? "" : index === actors.length - 1 ? " and " : ", "}
      <ActorLink actor={actor} reading={reading} isFull={isFull} />
    </span>
  ));
}
