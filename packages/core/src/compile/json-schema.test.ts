import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { jsonSchemas } from "./json-schema.js";
import { type Kind, kinds } from "./kinds.js";

const data = fileURLToPath(new URL("../../data", import.meta.url));

async function filesOf(kind: Kind): Promise<string[]> {
  const place = kinds[kind];
  if ("file" in place) return [place.file];
  return (await readdir(join(data, place.folder))).map((name) => `${place.folder}/${name}`);
}

const schemas = jsonSchemas();

function validatorOf(kind: Kind) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schemas[kind]);
}

/** Every field in a schema that has no words for an editor. */
function undescribed(schema: unknown, path = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties, items, anyOf, oneOf } = schema as {
    properties?: Record<string, object>;
    items?: object;
    anyOf?: object[];
    oneOf?: object[];
  };
  const own = Object.entries(properties ?? {}).flatMap(([name, field]) => {
    const at = `${path}/${name}`;
    const isDescribed = "description" in field || "const" in field || ("items" in field && "description" in (field.items as object));
    return [...(isDescribed ? [] : [at]), ...undescribed(field, at)];
  });
  return [...own, ...undescribed(items, path), ...[...(anyOf ?? []), ...(oneOf ?? [])].flatMap((part) => undescribed(part, path))];
}

describe.each(Object.keys(kinds) as Kind[])("the JSON Schema of %s", (kind) => {
  it("describes every field", () => {
    expect(undescribed(schemas[kind])).toEqual([]);
  });

  it("accepts the bundled files, as another validator reads it, and refuses an unknown field", async () => {
    const validate = validatorOf(kind);
    for (const file of await filesOf(kind)) {
      const records = parse(await readFile(join(data, file), "utf8"), { schema: "core" });
      expect(validate(records), `${file}: ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
      expect(validate([{ ...records[0], colour: "red" }]), file).toBe(false);
    }
  });
});

describe("the first line of every data file", () => {
  it.each(Object.keys(kinds) as Kind[])("names the schema of %s for editors", async (kind) => {
    for (const file of await filesOf(kind)) {
      const up = file.includes("/") ? "../.." : "..";
      const [line] = (await readFile(join(data, file), "utf8")).split("\n");
      expect(line, file).toBe(`# yaml-language-server: $schema=${up}/schema/${kind}.json`);
    }
  });
});
