import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const sources = fileURLToPath(new URL("../src", import.meta.url));

/** An example in a document: where it stands, what it belongs to, and its code. */
export interface Example {
  readonly place: string;
  readonly of: string;
  readonly code: string;
}

const codeFiles = () =>
  readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/\.(test|test-d|d)\.ts$/.test(name) && !name.startsWith("generated"))
    .map((name) => join(sources, name));

/** A doc comment, and the declaration right after it. */
const documented = /\/\*\*\n?((?:(?!\*\/)[\s\S])*)\*\/\n\s*(?:export )?(?:abstract )?(?:async )?(?:const|function|class|get )?\s*([\w]+)/g;

const strip = (comment: string) =>
  comment
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n");

/** Every example of a doc comment in the sources. */
export function examplesInCode(): Example[] {
  return codeFiles().flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return [...text.matchAll(documented)].flatMap(([whole, comment = "", of = ""]) => {
      const [, example] = strip(comment).split("@example\n");
      if (example === undefined) return [];
      const line = text.slice(0, text.indexOf(whole)).split("\n").length;
      return [{ place: `${relative(sources, file)}:${line}`, of, code: example.split(/\n@/)[0] ?? "" }];
    });
  });
}

/** The names that a module's source documents with an example. */
export const namesWithExamples = (): Set<string> => new Set(examplesInCode().map(({ of }) => of));

/** Every block of TypeScript in a Markdown file. */
export function examplesInMarkdown(path: string): Example[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""], index) => ({ place: `${path} block ${index + 1}`, of: "", code }));
}

type Check = (got: () => unknown, expected: () => unknown, line: string) => Promise<void>;
type CheckThrows = (got: () => unknown, name: string, line: string) => Promise<void>;

const expects = /^(?:const (\w+) = )?(.*?);\s*\/\/ => (.+)$/;
const throws = /^(.*?);\s*\/\/ throws (\w+)/;

/** Lines of an example as code that checks what "// =>" and "// throws" say. */
function checkedCode(code: string): string {
  return code
    .split("\n")
    .filter((line) => !/^import /.test(line))
    .map((line) => {
      const [, thrown, name] = line.match(throws) ?? [];
      if (thrown !== undefined) return `await checkThrows(() => (${thrown}), "${name}", ${JSON.stringify(line)});`;
      const [, variable, expression, expected] = line.match(expects) ?? [];
      if (expression === undefined) return line;
      if (variable === undefined) return `await check(() => (${expression}), () => (${expected}), ${JSON.stringify(line)});`;
      return `const ${variable} = ${expression}; await check(() => (${variable}), () => (${expected}), ${JSON.stringify(line)});`;
    })
    .join("\n");
}

const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...parts: string[]
) => (...values: unknown[]) => Promise<void>;

/** Runs an example with these names in reach, and checks what it says that comes of it. */
export async function run(
  example: Example,
  scope: Readonly<Record<string, unknown>>,
  check: Check,
  checkThrows: CheckThrows,
): Promise<void> {
  const code = stripTypeScriptTypes(checkedCode(example.code));
  const names = Object.keys(scope).filter((name) => !new RegExp(`\\b(const|let|function|class) (\\{[^}]*)?\\b${name}\\b`).test(code));
  await new AsyncFunction(...names, "check", "checkThrows", code)(...names.map((name) => scope[name]), check, checkThrows);
}
