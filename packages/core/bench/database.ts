import type { Answer, Answering, Answers, Contender } from "./contender.js";
import { questionNames } from "./questions.js";
import type { Tables } from "./rows.js";
import { type Statement, statements } from "./statements.js";

/** A row as an object. */
type Row = Readonly<Record<string, unknown>>;
type Rows = readonly Row[] | Promise<readonly Row[]>;

/** A database that has been filled. */
export interface Database extends Omit<Contender, "answers" | "pagesAlone"> {
  /** Prepares a statement, which then gives rows for values. */
  readonly prepare: (sql: string) => Promise<(values: readonly number[]) => Rows>;
}

/** Goes on at once where it can: a database that answers at once is not made to wait. */
const after = <T, R>(given: T | Promise<T>, next: (value: T) => R | Promise<R>): R | Promise<R> =>
  given instanceof Promise ? given.then(next) : next(given);

/** Reads the rows of a kind as texts. */
function keysOf({ kind }: Statement, rows: readonly Row[], { ids }: Tables): readonly string[] {
  const id = (list: readonly string[], code: unknown) => list[Number(code)];
  switch (kind) {
    case "claims":
      return rows.map((row) => String(row.id));
    case "topics":
      return rows.map(({ topic, number }) => `${id(ids.topics, topic)} ${number}`).sort();
    case "figures":
      return rows
        .map(({ claim, claimant, day, low, high }) => [
          id(ids.claims, claim),
          id(ids.actors, claimant),
          day,
          low ?? undefined,
          high ?? undefined,
        ])
        .map((values) => values.map(String).join(" "))
        .sort();
  }
}

/** Lets a database answer the standard questions with prepared statements. */
export async function contenderFrom(database: Database, tables: Tables): Promise<Contender> {
  const answeringWith = async (statement: Statement, isCounted: boolean): Promise<Answering> => {
    const select = await database.prepare(statement.rows);
    const count = statement.total !== undefined && isCounted ? await database.prepare(statement.total) : undefined;
    const answer = (rows: readonly Row[], total: number | undefined): Answer => ({ total, keys: () => keysOf(statement, rows, tables) });
    return (parameters) => {
      const values = statement.values(parameters, tables);
      return after(select(values), (rows) => {
        if (count) return after(count(values), ([one]) => answer(rows, Number(one?.total)));
        return answer(rows, statement.total === undefined ? rows.length : undefined);
      });
    };
  };
  const answers: Partial<Record<keyof Answers, Answering>> = {};
  const pagesAlone: typeof answers = {};
  for (const name of questionNames) {
    answers[name] = await answeringWith(statements[name], true);
    if (statements[name].total !== undefined) pagesAlone[name] = await answeringWith(statements[name], false);
  }
  return { ...database, answers, pagesAlone };
}
