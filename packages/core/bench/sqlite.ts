import { DatabaseSync } from "node:sqlite";
import type { Database } from "./database.js";
import type { Table, Tables } from "./rows.js";

/** By what a row is found; the rows of a table lie in this order. */
const primaryKeys: Readonly<Record<string, string>> = {
  claims: "claim",
  claimants: "actor, claim",
  topics: "topic, claim",
  figures: "question, claimant, day, claim, place",
  citations: "claim, place",
};

const indexes = [
  "CREATE INDEX claims_by_greatest ON claims (greatest DESC, claim)",
  "CREATE INDEX claims_by_public ON claims (public)",
  "CREATE INDEX claimants_of_claim ON claimants (claim, actor)",
  "CREATE INDEX topics_of_claim ON topics (claim, topic)",
  "CREATE INDEX figures_by_reach ON figures (question, reach, said_to, said_from)",
  "CREATE INDEX citations_by_source ON citations (source, claim)",
];

const types = { integer: "INTEGER", double: "REAL", varchar: "TEXT" } as const;

function fill(database: DatabaseSync, { name, columns, rows }: Table): void {
  const key = primaryKeys[name] ?? "";
  const definitions = Object.entries(columns).map(([column, type]) => `${column} ${types[type]}`);
  const options = key.includes(",") ? "STRICT, WITHOUT ROWID" : "STRICT";
  database.exec(`CREATE TABLE ${name} (${definitions.join(", ")}, PRIMARY KEY (${key})) ${options}`);
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${definitions.map(() => "?").join(", ")})`);
  database.exec("BEGIN");
  for (const row of rows) insert.run(...row);
  database.exec("COMMIT");
}

/** SQLite in memory, as Node brings it, with an index for every question. */
export function sqlite({ tables }: Tables): Database {
  const start = performance.now();
  const database = new DatabaseSync(":memory:");
  for (const table of tables) fill(database, table);
  for (const index of indexes) database.exec(index);
  database.exec("ANALYZE");
  const buildTime = performance.now() - start;
  const pragma = (name: string) => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
  return {
    name: "SQLite",
    buildTime,
    memory: pragma("page_count") * pragma("page_size"),
    prepare: async (sql) => {
      const statement = database.prepare(sql);
      return (values) => statement.all(...values);
    },
    close: () => database.close(),
  };
}
