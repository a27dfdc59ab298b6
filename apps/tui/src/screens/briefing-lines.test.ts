import { type Ledger, ledger } from "@tumen/core";
import { expect, it } from "vitest";
import { noteLines } from "./briefing-lines.js";

it("a note names everything that figures count, where none is the whole", () => {
  const view = ledger.asOf("2025-03-27") as unknown as Ledger;
  const notes = view.brief().footnotes.filter((note) => note.kind === "claim" && note.claim.id === "rok-jcs-2025-03-27-more-sent");
  const lines = noteLines(view, notes, 200, 20).map((line) => line.map(({ text }) => text).join(""));
  expect(lines[0]).toMatch(/27 Mar 2025 · in addition · a part only$/);
});
