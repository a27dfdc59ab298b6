import type { Dataset } from "../src/model/dataset.js";
import { demandAgreement } from "./agreement.js";
import { contenderFrom } from "./database.js";
import { duckdb } from "./duckdb.js";
import { engine, textIndexCost } from "./engine.js";
import { drawParameters, type QuestionName, questionNames } from "./questions.js";
import { Random } from "./random.js";
import { tablesOf } from "./rows.js";
import { sqlite } from "./sqlite.js";
import { type Budget, medianTimes } from "./timing.js";

/** Median times of one question in milliseconds. */
export interface QuestionTimes {
  readonly question: QuestionName;
  readonly engine: number;
  readonly sqlite: number;
  readonly duckdb: number;
  /** Without how many there are in all, which the engine always tells. */
  readonly sqlitePage: number | undefined;
  readonly duckdbPage: number | undefined;
}

/** What making ready costs: milliseconds, and bytes. */
export interface Cost {
  readonly name: string;
  readonly time: number;
  readonly bytes: number;
}

/** Everything measured over one ledger. */
export interface Comparison {
  readonly claims: number;
  readonly times: readonly QuestionTimes[];
  readonly costs: readonly Cost[];
}

const checked = 25;
const drawn = 2000;
const usual: Budget = { rounds: 10, iterations: 100, time: 100 };
/** A day of the slider is a view of its own: 200 days in all. */
const slider: Budget = { rounds: 20, iterations: 10, time: 500 };

/**
 * Measures the engine and the databases over one ledger, in turns in one process.
 *
 * @throws DisagreementError if they do not find the same.
 */
export async function compareOver(dataset: Dataset, seed: number): Promise<Comparison> {
  const tables = tablesOf(dataset);
  const ours = engine(dataset);
  const lite = await contenderFrom(sqlite(tables), tables);
  const duck = await contenderFrom(await duckdb(tables), tables);
  const parameters = drawParameters(dataset, drawn, new Random(seed));
  await demandAgreement(ours, [lite, duck], parameters.slice(0, checked));

  const times: QuestionTimes[] = [];
  for (const question of questionNames) {
    const ways = [ours.answers, lite.answers, duck.answers, lite.pagesAlone, duck.pagesAlone].map((answers) => answers[question]);
    const found = await medianTimes(ways, parameters, question === "asOf" ? slider : usual);
    const [mine = Number.NaN, first = Number.NaN, second = Number.NaN, firstPage, secondPage] = found;
    times.push({ question, engine: mine, sqlite: first, duckdb: second, sqlitePage: firstPage, duckdbPage: secondPage });
  }
  const costs = [ours, lite, duck].map(({ name, buildTime, memory }): Cost => ({ name, time: buildTime, bytes: memory }));
  for (const contender of [lite, duck]) contender.close();
  return { claims: dataset.claims.length, times, costs: [...costs, textIndexCost(dataset)] };
}
