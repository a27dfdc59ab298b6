import { type Actor, type ActorKind, wordCount } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { RecordPart } from "../parts/facts";
import type { Reading } from "../reading/reading";

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
export function ActorsIndex({ reading }: { readonly reading: Reading }) {
  const { view } = reading;
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
                  <RecordLink kind="actor" id={actor.id} reading={reading}>
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
