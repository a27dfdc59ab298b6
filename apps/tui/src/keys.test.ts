import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bindingOf, bindings, keysAsMarkdown } from "./keys.js";
import { setHelp } from "./screens/help-lines.js";
import { plainText } from "./text/lines.js";

it("every key has one meaning, and there is a way back, out and to the help", () => {
  const keys = bindings.flatMap((binding) => binding.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(bindingOf("q")?.action).toBe("quit");
  expect(bindingOf("esc")?.action).toBe("back");
  expect(bindingOf("?")?.action).toBe("help");
});

it("the help names every key", () => {
  const help = setHelp(100).map(plainText).join("\n");
  for (const { keys, does } of bindings) for (const word of [...keys, does]) expect(help).toContain(word);
});

it("the README has the table of keys as it is", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(readme).toContain(keysAsMarkdown());
});
