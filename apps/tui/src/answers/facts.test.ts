import { type BundledIds, type Ledger, ledger } from "@tumen/core";
import { describe, expect, it } from "vitest";
import { factsOf } from "./facts.js";

const speaksFor = (id: BundledIds["actor"]) =>
  factsOf(ledger as unknown as Ledger, "actor", id).facts.flatMap(([what, words]) => (what === "speaks for" ? words : []));

describe("for whom an actor's words count, among its facts", () => {
  it("is the state it speaks for, or the government that unnamed officials are counted with", () => {
    expect(speaksFor("zelenskyy")).toEqual(["Ukraine (ukraine)"]);
    expect(speaksFor("us-officials")).toEqual(["no state, though counted as one origin with United States (usa)"]);
    expect(speaksFor("russia")).toEqual(["itself, as a state or alliance"]);
  });

  it("is the actor itself where it holds an office without speaking for a state", () => {
    expect(speaksFor("bruce-bennett")).toEqual(["itself alone, unless a claim was made on behalf of a state or alliance"]);
  });
});
