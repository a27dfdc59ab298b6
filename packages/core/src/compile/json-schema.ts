import * as z from "zod";
import { type Kind, kinds } from "./kinds.js";

/**
 * JSON Schema of each kind of data file, for editors that complete and check YAML while one writes.
 *
 * @example
 * Object.keys(jsonSchemas()).includes("claims"); // => true
 * JSON.parse(JSON.stringify(jsonSchemas().topics)).items.required; // => ["id", "title", "description"]
 */
export function jsonSchemas(): Record<Kind, object> {
  const schemas = Object.entries(kinds).map(([kind, { schema }]) => {
    const item = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
    return [kind, { $schema: item.$schema, title: `Tumen: ${kind}`, type: "array", items: { ...item, $schema: undefined } }];
  });
  return Object.fromEntries(schemas) as Record<Kind, object>;
}
