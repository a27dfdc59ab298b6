import { type Parameters, pageSize, type QuestionName } from "./questions.js";
import { numberOf, type Tables } from "./rows.js";

/** How a database is asked a question. */
export interface Statement {
  /** Gives the rows. */
  readonly rows: string;
  /** Gives how many there are in all, where the rows are a page of them. */
  readonly total?: string;
  readonly values: (parameters: Parameters, codes: Tables) => readonly number[];
  /** Whether the rows are claims, topics with their numbers, or figures. */
  readonly kind: "claims" | "topics" | "figures";
}

const none = -1;
const columns = "id, said_from, said_to, public, modality, significance, statement, clause";

/** A page of claims of which a condition gives the numbers, newest first: the page is cut before anything else of a claim is read. */
const newest = (numbers: string) => `
  SELECT ${columns.replace("public", "claims.public")} FROM claims
  JOIN (SELECT ${numbers} ORDER BY claim DESC LIMIT ${pageSize}) AS page USING (claim) ORDER BY claim DESC`;

const ofClaimant = "FROM claimants WHERE actor = ?";
const ofBoth = "FROM claimants JOIN topics USING (claim) WHERE actor = ? AND topic = ?";
const inRange = "FROM figures WHERE question = ? AND reach >= ? AND said_to >= ? AND said_from <= ?";

const state = ({ state: id }: Parameters, { actorCode }: Tables) => [actorCode.get(id) ?? none];
const range = ({ question, atLeast, from, to }: Parameters, { questionCode }: Tables) => [
  questionCode.get(question) ?? none,
  atLeast,
  numberOf(from),
  numberOf(to),
];

/** The standard questions in SQL. Of several ways tried with each database, these were the fastest. */
export const statements: Readonly<Record<QuestionName, Statement>> = {
  twoFields: {
    rows: newest(`claim ${ofBoth}`),
    total: `SELECT count(*) AS total ${ofBoth}`,
    values: ({ claimant, topic }, { actorCode, topicCode }) => [actorCode.get(claimant) ?? none, topicCode.get(topic) ?? none],
    kind: "claims",
  },
  broadField: {
    rows: newest(`claim ${ofClaimant}`),
    total: `SELECT count(*) AS total ${ofClaimant}`,
    values: state,
    kind: "claims",
  },
  range: {
    rows: newest(`DISTINCT claim ${inRange}`),
    total: `SELECT count(DISTINCT claim) AS total ${inRange}`,
    values: range,
    kind: "claims",
  },
  rangeByValue: {
    rows: `SELECT ${columns} FROM claims WHERE claim IN (SELECT claim ${inRange}) ORDER BY greatest DESC, claim LIMIT ${pageSize}`,
    total: `SELECT count(DISTINCT claim) AS total ${inRange}`,
    values: range,
    kind: "claims",
  },
  facets: {
    rows: "SELECT topic, count(*) AS number FROM claimants JOIN topics USING (claim) WHERE actor = ? GROUP BY topic ORDER BY number DESC",
    values: state,
    kind: "topics",
  },
  series: {
    rows: `SELECT claim, claimant, day, low, high, approximate, counts FROM figures
      WHERE question = ? AND retracted = 0 ORDER BY claimant, day, claim`,
    values: ({ question }, { questionCode }) => [questionCode.get(question) ?? none],
    kind: "figures",
  },
  asOf: {
    rows: newest(`claim ${ofClaimant} AND public <= ?`),
    total: `SELECT count(*) AS total ${ofClaimant} AND public <= ?`,
    values: (parameters, codes) => [...state(parameters, codes), numberOf(parameters.asOf)],
    kind: "claims",
  },
};
