import { type Actor, type Briefing, type Dataset, type Day, Ledger } from "@tumen/core/query";
import { type ScreenLedger, type Week, weeksOf } from "../screens/screen-ledger.js";

/** All that the first screen shows: the newest briefing, the actors it names, and the weeks. */
export interface FirstScreen {
  readonly day: Day;
  readonly briefing: Briefing;
  readonly actors: readonly Actor[];
  readonly weeks: readonly Week[];
}

/** The actors that sentences and notes of a briefing name, with those they are part of or speak for. */
function actorsOf(briefing: Briefing, view: Ledger): readonly Actor[] {
  const named = briefing.sections.flatMap(({ sentences }) =>
    sentences.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "actor" ? [part.actor] : []))),
  );
  const noted = briefing.footnotes.flatMap((note) =>
    note.kind === "claim" ? [...note.claim.claimants, ...(note.claim.speaker === undefined ? [] : [note.claim.speaker])] : [],
  );
  const found = new Map<string, Actor>();
  const add = (id: string | undefined) => {
    if (id === undefined || found.has(id)) return;
    const actor = view.need("actor", id);
    found.set(id, actor);
    add(actor.partOf);
    add(actor.speaksFor);
  };
  for (const id of [...named, ...noted]) add(id);
  return view.actors().filter(({ id }) => found.has(id));
}

/** Packs the first screen of a ledger: it is done when the program is built, since reading every record takes longer than drawing. */
export function packFirstScreen(ledger: Ledger): FirstScreen {
  const day = ledger.days().at(-1);
  if (day === undefined) throw new TypeError("A ledger without a claim has no first screen");
  const briefing = ledger.brief({ asOf: day });
  return { day, briefing, actors: actorsOf(briefing, ledger.asOf(day)), weeks: weeksOf(ledger) };
}

const nothing: Omit<Dataset, "actors"> = {
  places: [],
  materiel: [],
  questions: [],
  topics: [],
  events: [],
  sources: [],
  claims: [],
  redirects: [],
  corrections: [],
  briefing: [],
};

/** As much of a ledger as the first screen shows; every other screen needs the whole. */
export const ledgerOfFirstScreen = ({ briefing, actors, weeks }: FirstScreen): ScreenLedger => ({
  ledger: new Ledger({ ...nothing, actors }),
  briefingOf: () => briefing,
  weeks,
});
