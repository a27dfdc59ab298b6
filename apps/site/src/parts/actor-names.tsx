import type { Actor } from "@tumen/core";
import type { Reading } from "../reading/reading";
import { RecordLink } from "./day-link";
import { Listed, Worded } from "./worded";

interface ActorLinkProps {
  readonly actor: Actor;
  readonly reading: Reading;
}

/** The name of an actor, leading to its page. */
export function ActorLink({ actor, reading }: ActorLinkProps) {
  return (
    <RecordLink kind="actor" id={actor.id} reading={reading}>
      <Worded text={reading.words.short(actor)} />
    </RecordLink>
  );
}

interface ActorLinksProps {
  readonly actors: readonly Actor[];
  readonly reading: Reading;
}

/** Several actors as a list in a sentence: a, b and c. */
export function ActorLinks({ actors, reading }: ActorLinksProps) {
  return (
    <Listed
      reading={reading}
      names={actors.map((actor) => reading.words.short(actor))}
      nodes={actors.map((actor) => <ActorLink key={actor.id} actor={actor} reading={reading} />)}
    />
  );
}
