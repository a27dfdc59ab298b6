import type { Key } from "ink";
import { describe, expect, it } from "vitest";
import { KeyReader } from "./key-reader.js";

const key = (...pressed: (keyof Key)[]) => Object.fromEntries(pressed.map((name) => [name, true])) as unknown as Key;

describe("reading keys", () => {
  it("names special keys, control keys and letters, of which several may come at once", () => {
    const reader = new KeyReader();
    expect(reader.read("", key("upArrow"))).toEqual(["up"]);
    expect(reader.read("d", key("ctrl"))).toEqual(["ctrl-d"]);
    expect(reader.read("d2024\r", key())).toEqual(["d", "2", "0", "2", "4", "enter"]);
  });

  it("takes no late answer of the terminal for keys, in one piece or in several", () => {
    const reader = new KeyReader();
    expect(reader.read("]", key("meta"))).toEqual([]);
    expect(reader.read("11;rgb:dddd/ffff/ffff\u0007j", key())).toEqual(["j"]);
    expect(reader.read("]", key("meta"))).toEqual([]);
    expect(reader.read("11;rgb:dd", key())).toEqual([]);
    expect(reader.read("dd/ffff/ffff", key())).toEqual([]);
    expect(reader.read("\\", key("meta"))).toEqual([]);
    expect(reader.read("d", key())).toEqual(["d"]);
  });

  it("hears keys again after an answer that was never finished", () => {
    const reader = new KeyReader();
    reader.read("]", key("meta"));
    expect(reader.read("q", key())).toEqual(["q"]);
    expect(reader.read("d", key())).toEqual(["d"]);
  });
});
