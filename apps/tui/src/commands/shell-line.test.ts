import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readShellLine } from "./shell-line.js";

it.each([
  ["tumen cl", { words: ["tumen"], current: "cl", raw: "cl", quote: "" }],
  ["tumen claims ", { words: ["tumen", "claims"], current: "", raw: "", quote: "" }],
  ["tumen claims 'claimant:rok que", { words: ["tumen", "claims"], current: "claimant:rok que", raw: "'claimant:rok que", quote: "'" }],
  ['tumen claims publisher:"The N', { words: ["tumen", "claims"], current: "publisher:The N", raw: 'publisher:"The N', quote: '"' }],
  ["tumen claims a\\ b", { words: ["tumen", "claims"], current: "a b", raw: "a\\ b", quote: "" }],
])("reads %s up to the cursor", (line, expected) => {
  expect(readShellLine(line)).toEqual(expected);
});

it("cuts whole lines as a shell does", () => {
  const word = fc.oneof(
    fc.stringMatching(/^[a-z:=,.>-]{1,8}$/).map((text) => text.replaceAll(">", "")),
    fc.stringMatching(/^[a-z :"()]{0,8}$/).map((text) => `'${text}'`),
    fc.stringMatching(/^[a-z :'()]{0,8}$/).map((text) => `"${text}"`),
    fc.stringMatching(/^[a-z ]{1,4}$/).map((text) => text.replaceAll(" ", "\\ ")),
  );
  const words = fc.array(
    word.filter((text) => text !== ""),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(words, (list) => {
      const line = list.join(" ");
      const told = execFileSync("sh", ["-c", `printf '%s\\0' ${line}`], { encoding: "utf8" })
        .split("\0")
        .slice(0, -1);
      expect(readShellLine(`${line} `).words).toEqual(told);
    }),
    { numRuns: 50 },
  );
});
