import { expect, it } from "vitest";
import { actionFor, bindings, footerFor, type Place } from "./keys.js";
import { helpLines } from "./screens/help-lines.js";

const places: readonly Place[] = ["briefing", "choice", "claim", "sources", "help"];

it.each(places)("at %s every key has one meaning, and there is a way out and a help", (place) => {
  const keys = bindings.flatMap((binding) => (binding.places.includes(place) ? binding.keys : []));
  expect(new Set(keys).size).toBe(keys.length);
  expect(actionFor("q", place)).toBe("quit");
  expect(actionFor("?", place)).toBe("help");
  expect(footerFor(place).length).toBeGreaterThan(3);
});

it("the help names every key", () => {
  const help = helpLines(78)
    .map((line) => line.map(({ text }) => text).join(""))
    .join("\n");
  for (const { keys, does } of bindings) for (const word of [...keys, does]) expect(help).toContain(word);
});
