import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { insertRecords } from "./changelog.js";
import { onData, packageRoot } from "./command.js";
import { recordChanges, releasedText, wordRecordChanges } from "./release-notes.js";

const writes = process.argv.includes("--write");

await onData(async ({ dataset, lastRelease }) => {
  const notes = wordRecordChanges(recordChanges(dataset, lastRelease));
  if (!writes) return console.log(notes);
  const { version } = JSON.parse(await readFile(join(packageRoot, "package.json"), "utf8")) as { version: string };
  const changelog = join(packageRoot, "CHANGELOG.md");
  await writeFile(changelog, insertRecords(await readFile(changelog, "utf8"), version, notes));
  await writeFile(join(packageRoot, "data/released.yaml"), releasedText(dataset, version, new Date().toISOString().slice(0, 10)));
});
