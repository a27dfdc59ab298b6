import { isDay, wordDayIn } from "@tumen/core/days";
import { apiRoot } from "../api/api-root";
import { commands } from "../messages/commands";
import { frame } from "../messages/frame";
import { address } from "../reading/address";
import type { Locale } from "../reading/locale";
import { type KeyedPart, partKeys } from "./shortcut-table";

/** Somewhere the palette can lead. */
export interface PaletteOption {
  readonly href: string;
  readonly label: string;
  /** The language of the label, where it is another than the page's. */
  readonly lang?: string;
  /** What it is. */
  readonly note: string;
}

interface Hit {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  readonly lang: string;
  readonly date?: string;
  readonly path?: string;
}

/** In which language, and as of which day, the reader reads. */
export interface Place {
  readonly locale: Locale;
  readonly asked: string | undefined;
}

const mostHits = 12;

/** The pages whose names hold the text. */
export function pagesFor(text: string, place: Place): PaletteOption[] {
  const sought = text.trim().toLocaleLowerCase(place.locale);
  const names = frame[place.locale].part;
  return (Object.keys(partKeys) as KeyedPart[])
    .filter((part) => names[part].toLocaleLowerCase(place.locale).includes(sought))
    .map((part) => ({ href: address(partKeys[part].path, place), label: names[part], note: commands[place.locale].page }));
}

/** The page that is open, as of the day that the text names; the briefing where the page is of no day. */
export function dayFor(text: string, { locale }: Place): PaletteOption[] {
  const day = text.trim();
  if (!isDay(day)) return [];
  const here = new URL(location.href);
  if (document.querySelector(".day-strip") === null) here.pathname = `/${locale}`;
  here.searchParams.set("asOf", day);
  return [{ href: `${here.pathname}${here.search}`, label: wordDayIn(locale, day), note: commands[locale].day }];
}

/** The claims that hold the words of the text. */
export const claimsFor = (text: string, place: Place): PaletteOption[] =>
  text.trim() === ""
    ? []
    : [{ href: address("/claims", place, { q: text.trim() }), label: `“${text.trim()}”`, note: commands[place.locale].searchClaims }];

/** An address of a record's path, which may have a query of its own. */
function at(path: string, place: Place): string {
  const [folder = "/", query] = path.split("?");
  return address(folder, place, Object.fromEntries(new URLSearchParams(query)));
}

/**
 * The records that the text finds.
 *
 * @throws Error - where the search cannot be reached, or answers with none of its own answers.
 */
export async function recordsFor(text: string, kindNames: Readonly<Record<string, string>>, place: Place, signal: AbortSignal) {
  const { locale, asked } = place;
  const query = new URLSearchParams({
    q: text.trim(),
    lang: locale,
    limit: String(mostHits),
    ...(asked === undefined ? {} : { asOf: asked }),
  });
  const answer = await fetch(`${apiRoot}/search?${query}`, { signal });
  if (!answer.ok) throw new Error(`The search answered with ${answer.status}`);
  const { hits } = (await answer.json()) as { readonly hits: readonly Hit[] };
  return hits.flatMap(({ kind, label, lang, date, path }): PaletteOption[] =>
    path === undefined
      ? []
      : [
          {
            href: at(path, place),
            label,
            ...(lang === locale ? {} : { lang }),
            note: [kindNames[kind] ?? kind, date].filter(Boolean).join(", "),
          },
        ],
  );
}
