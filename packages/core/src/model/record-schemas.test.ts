import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, it } from "vitest";
import { ledger, type RecordKind } from "../index.js";
import { recordSchemas } from "./record-schemas.js";

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const schemas = Object.entries(recordSchemas()) as [RecordKind, object][];

it.each(schemas)("every %s of the ledger keeps to its JSON Schema", (kind, schema) => {
  const check = ajv.compile(schema);
  const wrong = ledger.all(kind).filter((record) => !check(JSON.parse(JSON.stringify(record))));
  expect(wrong.map(({ id }) => id)).toEqual([]);
  expect(check({ id: 3 })).toBe(false);
});
