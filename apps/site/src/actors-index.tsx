import { type Actor, type ActorKind, wordCount } from "@tumen/core";
import type { AsOf } from "./as-of";
import { RecordLink } from "./day-link";
import { RecordPart } from "./facts";

const headings: Record<ActorKind, string> = {
  state: "States",
  alliance: "Alliances and international bodies",
  body: "Ministries, services and other bodies",
  unit: "Military units",
  person: "Persons",
  group: "Unnamed groups",
  institute: "Institutes",
  medium: "Media",
};

/** Everyone who claims something in the ledger, by kind and name. */
export function ActorsIndex({ asOf }: { readonly asOf: AsOf }) {
  const { view } = asOf;
  const counted = view.actors().map((actor) => ({ actor, claims: view.claims({ claimant: actor.id }).length }));
  const byName = (a: { actor: Actor }, b: { actor: Actor }) => a.actor.names.en.localeCompare(b.actor.names.en, "en");
  return (
    <div className="measure">
      <h1>Actors</h1>
      <p className="mt-3 text-soft">
        Those who claim something, pass it on, or are spoken about; with the number of claims by them and by those who speak for them.
      </p>
      {Object.entries(headings).map(([kind, heading]) => {
        const own = counted.filter(({ actor }) => actor.kind === kind).sort(byName);
        if (own.length === 0) return null;
        return (
          <RecordPart key={kind} id={kind} title={heading}>
            <ul className="columns">
              {own.map(({ actor, claims }) => (
                <li key={actor.id}>
                  <RecordLink kind="actor" id={actor.id} asOf={asOf}>
                    {actor.names.en}
                  </RecordLink>{" "}
                  {claims > 0 && <span className="text-soft text-sm">{wordCount(claims, "claim")}</span>}
                </li>
              ))}
            </ul>
          </RecordPart>
        );
      })}
    </div>
  );
}
