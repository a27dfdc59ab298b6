import { describe, expect, it } from "vitest";
import { groundOfAnswer, groundOfEnvironment } from "./background.js";

describe("the ground a terminal draws on", () => {
  it.each([
    ["\u001b]11;rgb:1414/1717/1a1a\u001b\\", "dark"],
    ["\u001b]11;rgb:00/2b/36\u0007", "dark"],
    ["\u001b]11;rgb:fdfd/f6f6/e3e3\u0007", "light"],
    ["\u001b]11;rgba:f/f/f/f\u0007", "light"],
    ["\u001b]11;?\u0007", undefined],
    ["", undefined],
  ])("is read from its answer %j", (answer, ground) => {
    expect(groundOfAnswer(answer)).toBe(ground);
  });

  it.each([
    ["15;0", "dark"],
    ["0;default;15", "light"],
    ["0;7", "light"],
    ["7;8", "dark"],
    ["default;default", undefined],
    [undefined, undefined],
  ])("is read from COLORFGBG %j", (value, ground) => {
    expect(groundOfEnvironment(value)).toBe(ground);
  });
});
