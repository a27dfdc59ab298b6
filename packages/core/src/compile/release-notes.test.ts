import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { copiedLedger } from "../../testing/copied-ledger.js";
import { datasetFrom, type WrittenRecords } from "../../testing/ledger-from.js";
import { insertRecords } from "./changelog.js";
import { compileFolder } from "./compile.js";
import { recordChanges, releasedRecords, releasedText, wordRecordChanges } from "./release-notes.js";

const first: WrittenRecords = {
  sources: [{ id: "one", published: "2024-12-20" }],
  claims: [{ id: "kept" }, { id: "mended" }, { id: "merged" }],
};

const second: WrittenRecords = {
  ...first,
  claims: [{ id: "kept" }, { id: "mended", significance: 1 }, { id: "new" }],
  redirects: [{ id: "merged", kind: "claim", to: ["kept"], date: "2026-02-01", reason: "Both were one statement." }],
  corrections: [
    { id: "kept", kind: "claim", field: "said", old: "2024-12-20", new: "2024-12-21", reason: "Told before.", date: "2025-12-31" },
    { id: "mended", kind: "claim", field: "significance", old: "2", new: "1", reason: "A reader must know it.", date: "2026-02-01" },
  ],
};

const last = { id: "core", version: "1.0.0", date: { edtf: "2026-01-01", earliest: "2026-01-01", latest: "2026-01-01" } };

it("tells which records are new, corrected, changed or lead on since the last release", () => {
  const changes = recordChanges(datasetFrom(second), { ...last, records: releasedRecords(datasetFrom(first)) });
  expect(wordRecordChanges(changes)).toBe(`### Records

#### New: 1 claims

- claim \`new\`

#### Corrected

- claim \`mended\`, significance: “2” became “1”. A reader must know it.

#### Changed

- claim \`mended\`

#### Lead elsewhere now

- claim \`merged\` leads to \`kept\`. Both were one statement.`);
});

it("says so where no record changed", () => {
  const dataset = datasetFrom(first);
  expect(wordRecordChanges(recordChanges(dataset, { ...last, records: releasedRecords(dataset) }))).toBe(
    "### Records\n\nNo record changed.",
  );
});

it("counts the records of a first release rather than listing them all", () => {
  const words = wordRecordChanges(recordChanges(datasetFrom(first), undefined));
  expect(words).toContain("1 sources, 3 claims");
  expect(words).not.toContain("`kept`");
});

it("puts the notes under their version, and replaces those put there before", () => {
  const changelog = "# core\n\n## 1.1.0\n\n### Minor Changes\n\n- Something.\n\n## 1.0.0\n\n- The first.\n";
  const once = insertRecords(changelog, "1.1.0", "### Records\n\nOld.");
  expect(insertRecords(once, "1.1.0", "### Records\n\nNew.")).toBe(
    "# core\n\n## 1.1.0\n\n### Minor Changes\n\n- Something.\n\n### Records\n\nNew.\n\n## 1.0.0\n\n- The first.\n",
  );
  expect(() => insertRecords(changelog, "2.0.0", "")).toThrow('The changelog has no heading "## 2.0.0"');
});

it("remembers a release so that the same data have no changes, and a lost id is refused", async () => {
  const { folder, remove } = await copiedLedger();
  try {
    const { dataset } = await compileFolder(folder);
    const text = releasedText(dataset, "1.0.0", "2026-01-01");
    await writeFile(join(folder, "released.yaml"), text);
    const { lastRelease } = await compileFolder(folder);
    const { added, changed } = recordChanges(dataset, lastRelease);
    expect([...Object.values(added), ...Object.values(changed)].flat()).toEqual([]);
    await writeFile(join(folder, "released.yaml"), text.replace("    claim:\n", "    claim:\n      nis-lost: 0123456789ab\n"));
    await expect(compileFolder(folder)).rejects.toThrow('the claim "nis-lost" of 1.0.0 is gone');
  } finally {
    await remove();
  }
});
