import { appendFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { onData, packageRoot } from "./command.js";
import { ScaffoldError, scaffold } from "./scaffold.js";

const usage = `Prepares a source and claims that cite it:
  pnpm --filter @tumen/core run scaffold --url ADDRESS --title TITLE --published YYYY-MM-DD
      [--publisher NAME] [--language CODE] [--claims NUMBER]`;

const lineCount = async (path: string) => (await readFile(path, "utf8").catch(() => "")).split("\n").length;

function requestOf(words: string[]) {
  const text = { type: "string" } as const;
  const options = { url: text, title: text, published: text, publisher: text, language: text, claims: { ...text, default: "1" } };
  const { values } = parseArgs({ args: words.filter((word) => word !== "--"), options });
  const { url, title, published, claims } = values;
  if (url === undefined || title === undefined || published === undefined)
    throw new ScaffoldError("expected --url, --title and --published");
  if (!/^[1-9]\d?$/.test(claims)) throw new ScaffoldError(`"${claims}" is no number of claims: expected 1 to 99`);
  return { ...values, url, title, published, claims: Number(claims) };
}

try {
  const request = requestOf(process.argv.slice(2));
  await onData(async ({ dataset }) => {
    for (const { file, text } of scaffold(dataset, request)) {
      const path = join(packageRoot, "data", file);
      const line = (await lineCount(path)) + 1;
      const isNew = line === 2;
      await appendFile(path, isNew ? `# yaml-language-server: $schema=../../schema/${file.split("/")[0]}.json\n${text}` : text);
      console.log(`packages/core/data/${file}:${line}`);
    }
    console.log("Fill in the claim, then run: pnpm --filter @tumen/core run compile-data");
  });
} catch (error) {
  const isUsage = error instanceof ScaffoldError || (error instanceof TypeError && "code" in error);
  if (!isUsage) throw error;
  console.error(`${(error as Error).message}\n\n${usage}`);
  process.exitCode = 2;
}
