import { describe, expect, test } from "vitest";
import { type Chosen, chosenAfterKey, spanOf } from "./brush";

const press = (...keys: readonly string[]) =>
  keys.reduce<Chosen | undefined>(
    (chosen, key) => chosenAfterKey(chosen, key.replace("shift ", ""), key.startsWith("shift "), 9),
    undefined,
  );

describe("choosing stretches of the time axis by keys", () => {
  test.each([
    [["ArrowLeft"], [9, 9]],
    [
      ["ArrowLeft", "ArrowLeft"],
      [8, 8],
    ],
    [["Home"], [0, 0]],
    [
      ["Home", "ArrowLeft"],
      [0, 0],
    ],
    [
      ["ArrowLeft", "shift ArrowLeft", "shift ArrowLeft"],
      [7, 9],
    ],
    [
      ["Home", "shift ArrowRight", "ArrowRight"],
      [2, 2],
    ],
    [
      ["Home", "shift End"],
      [0, 9],
    ],
  ])("%s chooses %s", (keys, span) => {
    const chosen = press(...keys);
    expect(chosen && spanOf(chosen)).toEqual(span);
  });

  test("leaves other keys to the page", () => {
    expect(chosenAfterKey(undefined, "Tab", false, 9)).toBeUndefined();
  });
});
