import type { Dataset } from "../src/model/dataset.js";
import type { Answer, Contender } from "./contender.js";
import { bytesHeld } from "./memory.js";
import { Ledger } from "./package-as-built.js";
import type { Parameters } from "./questions.js";
import { numberOf } from "./rows.js";

type Text = (parameters: Parameters) => string;

/** Asks for all that the standard questions need an index for, and so has every index built. */
function makeReady(ledger: InstanceType<typeof Ledger>, { actors, topics, questions }: Dataset): void {
  const counted = questions.filter(({ kind }) => kind === "quantity");
  ledger.query(`claimant:${actors[0]?.id} topic:${topics[0]?.id} question:${counted[0]?.id} value:>=0 said:2024 sort:-value`);
  ledger.query("sort:-value asof:2024-12-27");
  for (const { id } of counted) ledger.estimates(id);
}

const range: Text = ({ question, atLeast, from, to }) => `question:${question} value:>=${atLeast} said:${from}..${to}`;

/** The engine. Each answer comes from the text of a query, read anew. */
export function engine(dataset: Dataset): Contender {
  const before = bytesHeld();
  const start = performance.now();
  const ledger = new Ledger(dataset);
  makeReady(ledger, dataset);
  const buildTime = performance.now() - start;
  const memory = bytesHeld() - before;

  const page =
    (text: Text) =>
    (parameters: Parameters): Answer => {
      const { total, claims } = ledger.query(text(parameters));
      return { total, keys: () => claims.map(({ id }) => id) };
    };
  const facets = ({ state }: Parameters): Answer => {
    const topics = ledger.query(`claimant:${state}`, { limit: 0, facets: ["topic"] }).facets.topic ?? [];
    return { total: topics.length, keys: () => topics.map(({ value, count }) => `${value} ${count}`).sort() };
  };
  const series = ({ question }: Parameters): Answer => {
    const found = ledger.estimates(question);
    const whole = () => [...found.series.flatMap(({ estimates }) => estimates), ...found.listed];
    return {
      total: found.series.reduce((sum, { estimates }) => sum + estimates.length, found.listed.length),
      keys: () =>
        whole()
          .map(({ claim, claimant, day, quantity }) => `${claim.id} ${claimant.id} ${numberOf(day)} ${quantity.low} ${quantity.high}`)
          .sort(),
    };
  };
  return {
    name: "Tumen",
    buildTime,
    memory,
    answers: {
      twoFields: page(({ claimant, topic }) => `claimant:${claimant} topic:${topic} sort:-said`),
      broadField: page(({ state }) => `claimant:${state} sort:-said`),
      range: page((parameters) => `${range(parameters)} sort:-said`),
      rangeByValue: page((parameters) => `${range(parameters)} sort:-value`),
      facets,
      series,
      asOf: page(({ state, asOf }) => `claimant:${state} sort:-said asof:${asOf}`),
    },
    pagesAlone: {},
    close: () => {},
  };
}

/** What the index of words costs besides, which is built when a query first asks for a word. */
export function textIndexCost(dataset: Dataset): { name: string; time: number; bytes: number } {
  const ledger = new Ledger(dataset);
  makeReady(ledger, dataset);
  const before = bytesHeld();
  const start = performance.now();
  ledger.query("soldiers");
  return { name: "Tumen, words", time: performance.now() - start, bytes: bytesHeld() - before };
}
