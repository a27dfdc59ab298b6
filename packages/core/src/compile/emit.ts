import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset } from "../model/dataset.js";
import type { PackedTable } from "../model/packed.js";
import { explanationsApart } from "./explanations-apart.js";
import { jsonSchemas } from "./json-schema.js";
import { manifestOf } from "./manifest.js";
import { pack } from "./pack.js";

const note = "// Generated from packages/core/data by `pnpm run compile-data`; edit the data instead.\n";

const literals = (records: readonly { id: string }[]) => records.map(({ id }) => `\n  | ${JSON.stringify(id)}`).join("") || " never";

/** A module that holds the ids of every kind as literal types. */
function identifiersModule(dataset: Dataset): string {
  const kinds = [
    ["ActorId", dataset.actors],
    ["PlaceId", dataset.places],
    ["MaterielId", dataset.materiel],
    ["QuestionId", dataset.questions],
    ["TopicId", dataset.topics],
    ["EventId", dataset.events],
    ["SourceId", dataset.sources],
    ["ClaimId", dataset.claims],
  ] as const;
  return `${note}${kinds.map(([name, records]) => `/** An id in the bundled ledger. */\nexport type ${name} =${literals(records)};\n`).join("")}`;
}

/** A text without apostrophes as a literal; in single quotes, since JSON is full of double ones. */
const literal = (text: string) => `'${text.replaceAll("\\", "\\\\")}'`;

/** A table as code, each of its columns in a line. */
function tableCode({ columns, ...table }: PackedTable<string>): string {
  const texts = Object.entries(columns).map(([name, text]) => `      ${name}: ${literal(text)},\n`);
  return `{\n    ...${JSON.stringify(table)},\n    columns: {\n${texts.join("")}    },\n  }`;
}

/** A module that holds the data as JSON texts: quick to read, and small for the compiler, which sees only their declared type. */
function datasetModule(dataset: Dataset): string {
  const tables = Object.entries(pack(dataset)).map(([kind, table]) => `  ${kind}: ${tableCode(table)},\n`);
  return `${note}import type { Dataset } from "../model/dataset.js";
import { unpack } from "../model/packed.js";

export const dataset: Dataset = unpack({
${tables.join("")}});
`;
}

/** A module that holds what explains records in the other languages, each of which a bundler can leave out. */
function explanationsModule(explanations: ReturnType<typeof explanationsApart>["explanations"]): string {
  const languages = Object.entries(explanations).map(
    ([language, texts]) => `export const ${language}: Explanations = ${JSON.stringify(texts, null, 2)};\n`,
  );
  return `${note}import type { Explanations } from "../model/explanations.js";\n\n${languages.join("\n")}`;
}

/** Writes the generated modules, the data as JSON with its manifest, and the JSON Schemas. */
export async function emit(dataset: Dataset, root: string): Promise<void> {
  const generated = join(root, "src/generated");
  const schemas = join(root, "schema");
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
  const files = Object.fromEntries(
    Object.entries(dataset).map(([kind, records]) => [`${kind}.json`, `${JSON.stringify(records, null, 1)}\n`]),
  );
  const bundled = explanationsApart(dataset);
  const manifest = `${JSON.stringify(manifestOf(dataset, files, version), null, 2)}\n`;
  await Promise.all([mkdir(join(generated, "data"), { recursive: true }), mkdir(schemas, { recursive: true })]);
  await Promise.all([
    writeFile(join(generated, "identifiers.ts"), identifiersModule(dataset)),
    writeFile(join(generated, "dataset.ts"), datasetModule(bundled.dataset)),
    writeFile(join(generated, "explanations.ts"), explanationsModule(bundled.explanations)),
    ...Object.entries({ ...files, "manifest.json": manifest }).map(([name, text]) => writeFile(join(generated, "data", name), text)),
    ...Object.entries(jsonSchemas()).map(([kind, schema]) =>
      writeFile(join(schemas, `${kind}.json`), `${JSON.stringify(schema, null, 2)}\n`),
    ),
  ]);
}
