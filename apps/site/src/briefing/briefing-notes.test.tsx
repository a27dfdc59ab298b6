import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Locale } from "../reading/locale";
import { type Reading, readingOf } from "../reading/reading";
import { BriefingNotes } from "./briefing-notes";

const on = (locale: Locale, day: string): Reading => {
  const reading = readingOf(locale, day);
  if (!reading) throw new Error(`no reading of ${day}`);
  return reading;
};

test.each([
  ["en", "in addition, a part only: "],
  ["ko", "추가분, 일부만: "],
  ["uk", "додатково, лише частина: "],
] as const)("a note names everything that figures count, where none is the whole: %s", (locale, counts) => {
  const reading = on(locale, "2025-03-27");
  const { footnotes } = reading.view.brief({ asOf: "2025-03-27" });
  const note = footnotes.find((one) => one.kind === "claim" && one.claim.id === "rok-jcs-2025-03-27-more-sent");
  const markup = renderToStaticMarkup(<BriefingNotes notes={note ? [note] : []} reading={reading} />);
  expect(markup.replaceAll(/<[^>]*>/g, "")).toContain(counts);
});
