import { describe, expect, it } from "vitest";
import { printable } from "./printable.js";

describe("text from data", () => {
  it.each([
    ["a colour", "\u001b[31mred\u001b[0m", "red"],
    ["a window title", "\u001b]0;owned\u0007text", "text"],
    ["a link", "\u001b]8;;https://evil.example\u001b\\text\u001b]8;;\u001b\\", "text"],
    ["a move of the cursor", "a\u001b[2Jb\u001b[1;1Hc", "abc"],
    ["an eight-bit sequence", "a\u009b31mb", "a31mb"],
    ["a bell and a backspace", "a\u0007\u0008b", "ab"],
    ["a turn of the direction of writing", "a\u202eb\u2066c", "abc"],
    ["line ends", "a\r\nb\tc", "a b c"],
    ["an unfinished sequence", "a\u001b", "a"],
  ])("cannot send %s to the terminal", (_, text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it("keeps letters of every script", () => {
    expect(printable("국가정보원 · Сили оборони — “3,000”")).toBe("국가정보원 · Сили оборони — “3,000”");
  });
});
