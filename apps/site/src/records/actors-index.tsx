import type { Actor, ActorKind } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import { Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";

/** Kinds of actor in the order of the page. */
const kinds: readonly ActorKind[] = ["state", "alliance", "body", "unit", "person", "group", "institute", "medium"];

/** Everyone who claims something in the ledger, by kind and name. */
export function ActorsIndex({ reading }: { readonly reading: Reading }) {
  const { view, t, words, locale } = reading;
  const counted = view.actors().map((actor) => ({ actor, claims: view.claims({ claimant: actor.id }).length }));
  const nameOf = ({ actor }: { actor: Actor }) => words.name(actor).text;
  const byName = (a: { actor: Actor }, b: { actor: Actor }) => nameOf(a).localeCompare(nameOf(b), locale);
  return (
    <div className="measure">
      <h1>{t("lists.actors")}</h1>
      <p className="mt-3 text-soft">{t("lists.actorsLead")}</p>
      {kinds.map((kind) => {
        const own = counted.filter(({ actor }) => actor.kind === kind).sort(byName);
        if (own.length === 0) return null;
        return (
          <RecordPart key={kind} id={kind} title={words.labels.actorKinds[kind]}>
            <ul className="columns">
              {own.map(({ actor, claims }) => (
                <li key={actor.id}>
                  <RecordLink kind="actor" id={actor.id} reading={reading}>
                    <Worded text={words.name(actor)} />
                  </RecordLink>{" "}
                  {claims > 0 && <span className="whitespace-nowrap text-soft text-sm">{words.count(claims, "claim")}</span>}
                </li>
              ))}
            </ul>
          </RecordPart>
        );
      })}
    </div>
  );
}
