import { Records } from "../ledger/records.js";
import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import { addDays } from "../model/day.js";

/** Counts under names, the largest first. */
export type Tally = readonly (readonly [name: string, count: number])[];

/** What a ledger covers, and where it is weak. */
export interface Quality {
  readonly counts: Tally;
  readonly claimsByMonth: Tally;
  readonly claimsByTopic: Tally;
  readonly claimsByClaimant: Tally;
  readonly figuresByCounting: Tally;
  readonly sourcesByGrade: Tally;
  readonly sourcesByLanguage: Tally;
  /** Lists of ids an editor may want to mend, each under what is weak about them. */
  readonly weak: readonly { readonly what: string; readonly ids: readonly string[] }[];
}

/** A question without an answer for so many days is worth a look. */
const quietDays = 183;

function tally(names: Iterable<string>): Tally {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
}

const monthOf = (claim: Claim) => (claim.said?.earliest ?? claim.public).slice(0, 7);
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

function usedActors({ claims, events, sources, actors, questions }: Dataset): Set<string> {
  const fromClaims = claims.flatMap((claim) => [
    ...claim.claimants,
    claim.speaker,
    claim.onBehalfOf,
    ...claim.about.actors,
    ...claim.citations.flatMap(({ via }) => via),
  ]);
  const others = [
    ...events.flatMap((event) => event.actors.map(({ actor }) => actor)),
    ...sources.map(({ medium }) => medium),
    ...actors.flatMap(({ partOf, speaksFor, roles }) => [partOf, speaksFor, ...roles.map(({ of }) => of)]),
    ...questions.flatMap(({ parties }) => parties),
  ];
  return new Set([...fromClaims, ...others].filter((id) => id !== undefined));
}

function quietQuestions({ claims, questions }: Dataset, today: string): string[] {
  const since = addDays(today, -quietDays);
  const answered = new Set(
    claims
      .filter((claim) => claim.public >= since)
      .flatMap(({ quantities, stances }) => [...quantities, ...stances].map(({ question }) => question)),
  );
  return questions.filter(({ id }) => !answered.has(id)).map(({ id }) => id);
}

/** Looks over a ledger as an editor would: what it covers, and where it is weak. `today` is the day questions are measured from. */
export function quality(dataset: Dataset, today: string): Quality {
  const { claims, sources, events, actors } = dataset;
  const records = new Records(dataset);
  const cited = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const used = usedActors(dataset);
  const toldEvents = new Set([...claims.map(({ about }) => about.event), ...events.flatMap(({ partOf, related }) => [partOf, ...related])]);
  const native = actors.filter(({ country, names }) =>
    country === "KR" || country === "KP" ? !names.ko : country === "RU" ? !names.ru : country === "UA" && !names.uk,
  );
  return {
    counts: [
      ["claims", claims.length],
      ["sources", sources.length],
      ["events", events.length],
      ["actors", actors.length],
      ["places", dataset.places.length],
      ["figures", claims.flatMap(({ quantities }) => quantities).length],
      ["stances", claims.flatMap(({ stances }) => stances).length],
    ],
    claimsByMonth: [...tally(claims.map(monthOf))].sort(([a], [b]) => a.localeCompare(b)),
    claimsByTopic: tally(claims.flatMap(({ topics }) => topics)),
    claimsByClaimant: tally(claims.flatMap(({ claimants }) => claimants)),
    figuresByCounting: tally(claims.flatMap(({ quantities }) => quantities.map(({ counts }) => counts))),
    sourcesByGrade: tally(sources.map(({ grade }) => grade)),
    sourcesByLanguage: tally(sources.map(({ language }) => language)),
    weak: [
      {
        what: "claims of significance 1 without a clause, a whole figure or a stance",
        ids: idsOf(
          claims.filter(
            (claim) =>
              claim.significance === 1 &&
              !claim.clause &&
              claim.stances.length === 0 &&
              !claim.quantities.some(({ counts }) => counts === "all"),
          ),
        ),
      },
      { what: "claims with a single document", ids: idsOf(claims.filter(({ citations }) => citations.length === 1)) },
      {
        what: "claims carried by aggregators alone",
        ids: idsOf(claims.filter((claim) => records.isCarriedByAggregatorsAlone(claim))),
      },
      { what: "sources whose title only describes them", ids: idsOf(sources.filter(({ titleIsDescription }) => titleIsDescription)) },
      { what: "sources cited by no claim", ids: idsOf(sources.filter(({ id }) => !cited.has(id))) },
      { what: "events no claim is about and no event belongs to", ids: idsOf(events.filter(({ id }) => !toldEvents.has(id))) },
      { what: "questions without an answer for six months", ids: quietQuestions(dataset, today) },
      { what: "actors never used", ids: idsOf(actors.filter(({ id }) => !used.has(id))) },
      { what: "actors without a name in the language of their country", ids: idsOf(native) },
    ],
  };
}
