import type * as z from "zod";
import { inOrder } from "../src/compile/assemble.js";
import { publicDay } from "../src/compile/visibility.js";
import { Ledger } from "../src/ledger.js";
import {
  actorSchema,
  claimSchema,
  correctionSchema,
  type Dataset,
  eventSchema,
  materielSchema,
  placeSchema,
  questionSchema,
  redirectSchema,
  sectionSchema,
  sourceSchema,
  topicSchema,
} from "../src/schema.js";

type Written<S extends z.ZodType> = z.input<S>;

/** Records as an editor writes them, with what every test needs filled in. */
export interface WrittenRecords {
  actors?: (Partial<Written<typeof actorSchema>> & { id: string })[];
  sources?: (Partial<Written<typeof sourceSchema>> & { id: string })[];
  claims?: (Partial<Written<typeof claimSchema>> & { id: string })[];
  questions?: Written<typeof questionSchema>[];
  topics?: Written<typeof topicSchema>[];
  events?: Written<typeof eventSchema>[];
  places?: Written<typeof placeSchema>[];
  materiel?: Written<typeof materielSchema>[];
  corrections?: Written<typeof correctionSchema>[];
  redirects?: Written<typeof redirectSchema>[];
  briefing?: Written<typeof sectionSchema>[];
}

/** A quantity question for tests. */
export const casualties = {
  id: "casualties",
  kind: "quantity",
  text: "How many?",
  noun: "soldiers killed or wounded",
  definition: "Killed or wounded.",
  unit: "persons",
  measure: "cumulative",
  population: "soldiers",
  parties: ["dprk", "russia"],
} as const;

/** A stance question for tests. */
export const troopsInRussia = {
  id: "troops-in-russia",
  kind: "stance",
  text: "Are they there?",
  definition: "Whether they are there.",
  proposition: "North Korea has sent soldiers",
  parties: ["dprk", "russia"],
} as const;

const states = [
  { id: "dprk", kind: "state", names: { en: "North Korea" } },
  { id: "russia", kind: "state", names: { en: "Russia" } },
  { id: "rok", kind: "state", names: { en: "South Korea" } },
  {
    id: "nis",
    kind: "body",
    names: { en: "National Intelligence Service" },
    speaksFor: "rok",
    prose: { first: "South Korea's National Intelligence Service", then: "the NIS" },
  },
  {
    id: "rok-jcs",
    kind: "body",
    names: { en: "Joint Chiefs of Staff" },
    speaksFor: "rok",
    prose: { first: "South Korea's Joint Chiefs", then: "the Joint Chiefs", plural: true },
  },
  { id: "ukraine", kind: "state", names: { en: "Ukraine" } },
  {
    id: "zelenskyy",
    kind: "person",
    names: { en: "Volodymyr Zelenskyy" },
    speaksFor: "ukraine",
    prose: { first: "President Volodymyr Zelenskyy of Ukraine", then: "Zelenskyy" },
  },
  { id: "yonhap", kind: "medium", names: { en: "Yonhap" } },
  { id: "captive", kind: "group", names: { en: "a captive" } },
] as const;

/** A checked dataset made of a few written records. */
export function datasetFrom(written: WrittenRecords): Dataset {
  const sources = (written.sources ?? []).map((source) =>
    sourceSchema.parse({
      url: `https://example.org/${source.id}`,
      title: source.id,
      publisher: "Example",
      language: "en",
      kind: "news",
      grade: "original",
      ...source,
    }),
  );
  const claims = (written.claims ?? []).map((claim) =>
    claimSchema.parse({
      claimants: ["nis"],
      modality: "asserts",
      statement: "Something is said.",
      significance: 2,
      citations: [{ source: sources[0]?.id ?? "none" }],
      ...claim,
    }),
  );
  const custom = written.actors ?? [];
  const known = states.filter(({ id }) => !custom.some((actor) => actor.id === id));
  return {
    actors: [...known, ...custom].map((actor) => actorSchema.parse({ kind: "body", names: { en: actor.id }, ...actor })),
    places: (written.places ?? []).map((place) => placeSchema.parse(place)),
    materiel: (written.materiel ?? []).map((materiel) => materielSchema.parse(materiel)),
    questions: (written.questions ?? [casualties, troopsInRussia]).map((question) => questionSchema.parse(question)),
    topics: (written.topics ?? []).map((topic) => topicSchema.parse(topic)),
    events: (written.events ?? []).map((event) => eventSchema.parse(event)),
    sources,
    claims: inOrder(claims.map((claim) => ({ ...claim, public: publicDay(claim, (id) => sources.find((source) => source.id === id)) }))),
    corrections: (written.corrections ?? []).map((correction) => correctionSchema.parse(correction)),
    redirects: (written.redirects ?? []).map((redirect) => redirectSchema.parse(redirect)),
    briefing: (written.briefing ?? []).map((section) => sectionSchema.parse(section)),
  };
}

/** A ledger made of a few written records. */
export const ledgerFrom = (written: WrittenRecords): Ledger => new Ledger(datasetFrom(written));
