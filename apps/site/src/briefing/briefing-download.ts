import type { Briefing } from "@tumen/core";
import type { Wording } from "@tumen/core/wording";
import { defaultLocale, isLocale } from "../reading/locale";
import { briefingOf, readingOf } from "../reading/reading";

/** Sends the briefing of the day an address asks for; a text that is no day gets a plain word about it. */
export function sendBriefing(request: Request, type: string, write: (briefing: Briefing, words: Wording) => string): Response {
  const { searchParams } = new URL(request.url);
  const text = searchParams.get("asOf") ?? undefined;
  const lang = searchParams.get("lang") ?? undefined;
  const reading = readingOf(isLocale(lang) ? lang : defaultLocale, text);
  if (!reading) {
    const message = `"${(text ?? "").slice(0, 40)}" is not a day: expected a day of the calendar such as ?asOf=2024-12-27\n`;
    return new Response(message, { status: 400, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
  return new Response(write(briefingOf(reading), reading.words), { headers: { "Content-Type": `${type}; charset=utf-8` } });
}
