import type { Dataset } from "../model/dataset.js";
import type { Question } from "../model/question.js";
import { jsonSchemas } from "./json-schema.js";

interface JsonSchema {
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const alternativesOf = ({ anyOf, oneOf }: JsonSchema): readonly JsonSchema[] => anyOf ?? oneOf ?? [];

/** What may stand in a field, in words. */
function typeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (schema.type === "array") return `list of ${schema.items ? typeOf(schema.items) : "anything"}`;
  if (schema.type === "object") return "fields, below";
  const alternatives = alternativesOf(schema);
  if (alternatives.length > 0) return alternatives.map(typeOf).join(" or ");
  return schema.format === "uri" ? "address" : schema.type === "string" ? "text" : (schema.type ?? "anything");
}

const wordsOf = ({ description, items }: JsonSchema) => description ?? items?.description ?? "";

/** One row for each field, those inside a field under it. */
function rowsOf(schema: JsonSchema, path = ""): string[] {
  const { properties = {}, required = [] } = schema;
  const own = Object.entries(properties).flatMap(([name, field]) => {
    const inner = field.type === "array" ? field.items : field;
    const row = `| \`${path}${name}\` | ${required.includes(name) ? "yes" : ""} | ${cell(typeOf(field))} | ${cell(wordsOf(field))} |`;
    return [row, ...(inner ? rowsOf(inner, `${path}${name}.`) : [])];
  });
  return [...own, ...alternativesOf(schema).flatMap((alternative) => rowsOf(alternative, path))];
}

function kindSection(kind: string, schema: JsonSchema): string {
  const rows = [...new Set(rowsOf(schema.items ?? {}))];
  return [`### ${kind}`, "", "| field | needed | holds | meaning |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

function questionSection(question: Question, nameOf: (actor: string) => string): string {
  const facts = [
    ["Counts", question.includes],
    ["Does not count", question.excludes],
    ["About the conduct of", question.parties.map(nameOf).join(", ") || undefined],
    ["Figures", question.kind === "quantity" ? `${question.unit}; ${question.measure}; ${question.population}` : undefined],
    ["Affirmed or denied", question.kind === "stance" ? question.proposition : undefined],
  ].flatMap(([label, text]) => (text === undefined ? [] : [`- ${label}: ${text}`]));
  return [`### ${question.text}`, "", `\`${question.id}\`: ${question.definition}`, "", ...facts].join("\n");
}

/** The codebook: what each field of each kind of record means, and what each question asks. */
export function codebook(dataset: Dataset): string {
  const nameOf = (id: string) => dataset.actors.find((actor) => actor.id === id)?.names.en ?? id;
  const schemas = Object.entries(jsonSchemas()) as [string, JsonSchema][];
  const questionsOf = (kind: Question["kind"]) => dataset.questions.filter((question) => question.kind === kind);
  return `${[
    "# Codebook",
    "What each field of a record means, and what each question asks. Generated from the schemas and the data by `pnpm run codebook`; edit those instead.",
    "## Records",
    ...schemas.map(([kind, schema]) => kindSection(kind, schema)),
    "## Questions answered by figures",
    "Only figures that count the whole to date (`counts: all`) of one question share a curve or revise each other.",
    ...questionsOf("quantity").map((question) => questionSection(question, nameOf)),
    "## Questions answered by a stance",
    "Where a party affirms, by someone who speaks for it, that is an acknowledgement.",
    ...questionsOf("stance").map((question) => questionSection(question, nameOf)),
    "## Topics",
    ...dataset.topics.map(({ id, title, description }) => `- **${title}** (\`${id}\`): ${description}`),
  ].join("\n\n")}\n`;
}
