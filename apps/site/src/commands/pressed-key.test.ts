import { expect, test } from "vitest";
import { pressedKey } from "./pressed-key";

const pressed = { key: "g", code: "KeyG", ctrlKey: false, metaKey: false, altKey: false };

test.each([
  ["a letter", pressed, "g"],
  ["the same key of a Korean layout", { ...pressed, key: "ㅎ" }, "g"],
  ["the same key of a Ukrainian layout", { ...pressed, key: "п" }, "g"],
  ["a key of another place in a Latin layout", { ...pressed, key: "q", code: "KeyA" }, "q"],
  ["a sign, wherever it stands", { ...pressed, key: "?", code: "Minus" }, "?"],
  ["Control and a letter", { ...pressed, key: "k", code: "KeyK", ctrlKey: true }, "Mod+k"],
  ["Command and a letter, with capitals locked", { ...pressed, key: "K", code: "KeyK", metaKey: true }, "Mod+k"],
  ["Alt and a letter, which writes a sign", { ...pressed, altKey: true }, undefined],
])("%s", (_, event, key) => {
  expect(pressedKey(event)).toBe(key);
});
