import type { Briefing } from "@tumen/core";
import { defaultLocale } from "../reading/locale";
import { briefingOf, readingOf } from "../reading/reading";

/** Sends the briefing of the day an address asks for; a text that is no day gets a plain word about it. */
export function sendBriefing(request: Request, type: string, write: (briefing: Briefing) => string): Response {
  const text = new URL(request.url).searchParams.get("asOf") ?? undefined;
  const reading = readingOf(defaultLocale, text);
  if (!reading) {
    const message = `"${(text ?? "").slice(0, 40)}" is not a day: expected a day of the calendar such as ?asOf=2024-12-27\n`;
    return new Response(message, { status: 400, headers: { "Content-Type": "text/plain; charset=utf-8" } });
  }
  return new Response(write(briefingOf(reading)), { headers: { "Content-Type": `${type}; charset=utf-8` } });
}
