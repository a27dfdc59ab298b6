import { ImageResponse } from "next/og";
import { isLocale } from "../reading/locale";
import { readingOf } from "../reading/reading";
import { cardFonts } from "./card-fonts";
import { cardOf } from "./card-of";
import { CardPicture } from "./card-picture";

const plain = (status: number, text: string) => new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });

/** Sends the picture of a page, drawn for this request: `/card/en/claims/…?asOf=2024-12-27`. */
export async function sendCard(request: Request, [locale, ...path]: readonly string[]): Promise<Response> {
  if (!isLocale(locale)) return plain(404, "Nothing stands at this address.\n");
  const reading = readingOf(locale, new URL(request.url).searchParams.get("asOf") ?? undefined);
  if (!reading) return plain(400, "This is not a day: expected a day of the calendar such as ?asOf=2024-12-27\n");
  return new ImageResponse(<CardPicture card={cardOf(path, reading)} />, {
    width: 1200,
    height: 630,
    fonts: await cardFonts(locale),
    headers: { "Cache-Control": "public, max-age=86400" },
  });
}
