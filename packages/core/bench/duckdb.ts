import { type DuckDBAppender, type DuckDBConnection, DuckDBInstance, type DuckDBPreparedStatement } from "@duckdb/node-api";
import type { Database } from "./database.js";
import type { Table, Tables, Value } from "./rows.js";

const indexes = [
  "CREATE UNIQUE INDEX claims_by_number ON claims (claim)",
  "CREATE INDEX claimants_by_actor ON claimants (actor)",
  "CREATE INDEX topics_of_claim ON topics (claim)",
  "CREATE INDEX figures_by_question ON figures (question)",
  "CREATE INDEX citations_by_source ON citations (source)",
];

function append(appender: DuckDBAppender, value: Value, type: Table["columns"][string]): void {
  if (value === null) appender.appendNull();
  else if (type === "integer") appender.appendInteger(Number(value));
  else if (type === "double") appender.appendDouble(Number(value));
  else appender.appendVarchar(String(value));
}

const greatestInteger = 2 ** 31 - 1;

/** A whole number is bound as one: compared with a fraction, a column could not pass over the rest. */
function bind(statement: DuckDBPreparedStatement, index: number, value: number): void {
  if (Number.isInteger(value) && value <= greatestInteger) statement.bindInteger(index, value);
  else statement.bindDouble(index, value);
}

async function fill(connection: DuckDBConnection, { name, columns, rows }: Table): Promise<void> {
  const definitions = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  await connection.run(`CREATE TABLE ${name} (${definitions.join(", ")})`);
  const types = Object.values(columns);
  const appender = await connection.createAppender(name);
  for (const row of rows) {
    for (const [index, type] of types.entries()) append(appender, row[index] ?? null, type);
    appender.endRow();
  }
  appender.closeSync();
}

/** DuckDB in memory. Rows are put in by what they are asked for, so that it can pass over the rest; it uses every core. */
export async function duckdb({ tables }: Tables): Promise<Database> {
  const start = performance.now();
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  for (const table of tables) await fill(connection, table);
  for (const index of indexes) await connection.run(index);
  const buildTime = performance.now() - start;
  const used = await connection.runAndReadAll("SELECT sum(memory_usage_bytes)::DOUBLE AS bytes FROM duckdb_memory()");
  return {
    name: "DuckDB",
    buildTime,
    memory: Number(used.getRowObjects()[0]?.bytes),
    prepare: async (sql) => {
      const statement = await connection.prepare(sql);
      return async (values) => {
        for (const [index, value] of values.entries()) bind(statement, index + 1, value);
        return (await statement.runAndReadAll()).getRowObjects();
      };
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
