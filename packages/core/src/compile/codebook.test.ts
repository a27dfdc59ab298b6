import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { dataset } from "../generated/dataset.js";
import { codebook } from "./codebook.js";

const file = fileURLToPath(new URL("../../CODEBOOK.md", import.meta.url));

it("is current: `pnpm run codebook` writes it anew", async () => {
  expect(await readFile(file, "utf8")).toBe(codebook(dataset));
});

it("names every question and every field an editor can write", async () => {
  const text = await readFile(file, "utf8");
  for (const { id } of dataset.questions) expect(text).toContain(`\`${id}\`: `);
  for (const field of ["quantities.lowExclusive", "citations.reportedAs", "about.event", "prose.plural", "coordinates.precision"]) {
    expect(text).toContain(`| \`${field}\` |`);
  }
});
