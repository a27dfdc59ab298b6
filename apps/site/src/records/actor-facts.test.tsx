import { ledger } from "@tumen/core";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Locale } from "../reading/locale";
import { latest } from "../reading/reading";
import { ActorFacts } from "./actor-facts";

const voice = (id: Parameters<typeof ledger.need<"actor">>[1], locale: Locale = "en") => {
  const reading = latest(locale);
  const markup = renderToStaticMarkup(<ActorFacts actor={ledger.need("actor", id)} reading={reading} />);
  const [, words = ""] = markup.split(`<dt>${reading.t("records.voice")}</dt>`);
  return words.split("</dd>")[0]?.replaceAll(/<[^>]*>/g, "");
};

describe("for whom the words of an actor count", () => {
  test("is the government with which unnamed officials are counted, and never its position", () => {
    expect(voice("us-officials")).toContain("US: people without names are no origin of their own");
    expect(voice("ua-officials", "uk")).toContain("Коли рахують першоджерела: Україна.");
    expect(voice("rok-officials", "ko")).toContain("원출처를 셀 때는 한국.");
  });

  test("is not the state of an office that somebody holds", () => {
    for (const id of ["bruce-bennett", "chebanenko"] as const) expect(voice(id)).toMatch(/^Itself alone\./);
  });

  test("is the state that a person speaks for", () => {
    expect(voice("zelenskyy")).toBe("Ukraine: its official words count as those of that state or alliance.");
    expect(voice("russia")).toBe("Itself, as a state or alliance.");
  });
});
