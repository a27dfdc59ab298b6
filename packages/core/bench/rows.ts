import type { Claim } from "../src/model/claim.js";
import type { Dataset } from "../src/model/dataset.js";
import type { Day } from "../src/model/date.js";

/** A value in a column. */
export type Value = string | number | null;

/** A table: its columns with their types in SQL, and its rows in the order in which they are looked for. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, "integer" | "double" | "varchar">>;
  readonly rows: readonly (readonly Value[])[];
}

type Codes = ReadonlyMap<string, number>;

/** The tables that databases are given, and the whole numbers that stand for ids in them. */
export interface Tables {
  readonly tables: readonly Table[];
  readonly actorCode: Codes;
  readonly topicCode: Codes;
  readonly questionCode: Codes;
  /** The id that each number stands for. */
  readonly ids: { readonly claims: readonly string[]; readonly actors: readonly string[]; readonly topics: readonly string[] };
}

/** A day as a whole number: 20241227. */
export const numberOf = (day: Day): number => Number(day.replaceAll("-", ""));

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);
const codesOf = (records: readonly { readonly id: string }[]): Codes => new Map(idsOf(records).map((id, index) => [id, index]));
const codeOf = (codes: Codes, id: string | undefined): number | null => codes.get(id ?? "") ?? null;
const saidOf = ({ said }: Claim): readonly Value[] => (said ? [numberOf(said.earliest), numberOf(said.latest)] : [null, null]);

/** By each value of a row in turn, nothing last. */
function inOrder(a: readonly Value[], b: readonly Value[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? null;
    if (value === other) continue;
    if (value === null || other === null) return value === null ? 1 : -1;
    return value < other ? -1 : 1;
  }
  return 0;
}

const greatestNumber = ({ quantities }: Claim): number => Math.max(-1, ...quantities.map(({ low, high }) => Math.max(low ?? 0, high ?? 0)));

/** What a page shows of a claim. A claim's number is its place in the order of the day said, so that no page has to be sorted by it. */
const claimsTable = ({ claims }: Dataset): Table => ({
  name: "claims",
  columns: {
    claim: "integer",
    id: "varchar",
    said_from: "integer",
    said_to: "integer",
    public: "integer",
    modality: "varchar",
    significance: "integer",
    statement: "varchar",
    clause: "varchar",
    greatest: "double",
  },
  rows: claims.map((claim, number) => [
    number,
    claim.id,
    ...saidOf(claim),
    numberOf(claim.public),
    claim.modality,
    claim.significance,
    claim.statement,
    claim.clause ?? null,
    greatestNumber(claim),
  ]),
});

/** Whose voice a claim is, states among them. */
function claimantsTable({ claims, actors }: Dataset, actorCode: Codes): Table {
  const speaksFor = new Map(actors.map((actor) => [actor.id, actor.speaksFor]));
  const voicesOf = ({ claimants, speaker, onBehalfOf }: Claim) => {
    const ids = [...claimants, ...claimants.map((id) => speaksFor.get(id)), speaker, onBehalfOf];
    return new Set(ids.flatMap((id) => (id === undefined ? [] : codeOf(actorCode, id))));
  };
  const rows = claims.flatMap((claim, number) => [...voicesOf(claim)].map((actor) => [actor, number, numberOf(claim.public)]));
  return { name: "claimants", columns: { actor: "integer", claim: "integer", public: "integer" }, rows: rows.sort(inOrder) };
}

const topicsTable = ({ claims }: Dataset, topicCode: Codes): Table => ({
  name: "topics",
  columns: { topic: "integer", claim: "integer" },
  rows: claims.flatMap(({ topics }, number) => [...new Set(topics)].map((id) => [codeOf(topicCode, id), number])).sort(inOrder),
});

/** Figures, each with what is asked for together with it: who gives it, and when. */
const figuresTable = ({ claims }: Dataset, questionCode: Codes, actorCode: Codes): Table => ({
  name: "figures",
  columns: {
    question: "integer",
    claimant: "integer",
    day: "integer",
    claim: "integer",
    place: "integer",
    low: "double",
    high: "double",
    reach: "double",
    approximate: "integer",
    counts: "varchar",
    said_from: "integer",
    said_to: "integer",
    retracted: "integer",
  },
  rows: claims
    .flatMap((claim, number) =>
      claim.quantities.map(({ question, low, high, approximate, counts }, place) => [
        codeOf(questionCode, question),
        codeOf(actorCode, claim.claimants[0]),
        numberOf(claim.said?.latest ?? claim.public),
        number,
        place,
        low ?? null,
        high ?? null,
        high ?? low ?? 0,
        Number(approximate),
        counts,
        ...saidOf(claim),
        Number(claim.status?.state === "retracted"),
      ]),
    )
    .sort(inOrder),
});

const citationsTable = ({ claims }: Dataset, sourceCode: Codes): Table => ({
  name: "citations",
  columns: { claim: "integer", place: "integer", source: "integer" },
  rows: claims.flatMap(({ citations }, number) => citations.map(({ source }, place) => [number, place, codeOf(sourceCode, source)])),
});

/** Lays a ledger out in tables as suits databases: ids as whole numbers, and what is asked for together side by side. */
export function tablesOf(dataset: Dataset): Tables {
  const [actorCode, topicCode, questionCode] = [codesOf(dataset.actors), codesOf(dataset.topics), codesOf(dataset.questions)];
  return {
    actorCode,
    topicCode,
    questionCode,
    ids: { claims: idsOf(dataset.claims), actors: idsOf(dataset.actors), topics: idsOf(dataset.topics) },
    tables: [
      claimsTable(dataset),
      claimantsTable(dataset, actorCode),
      topicsTable(dataset, topicCode),
      figuresTable(dataset, questionCode, actorCode),
      citationsTable(dataset, codesOf(dataset.sources)),
    ],
  };
}
