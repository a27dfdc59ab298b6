import { locales } from "@tumen/core/wording";
import type { ReactNode } from "react";
import type { Locale } from "../reading/locale";
import { joined } from "./joined";

/** Days of a year whose words have the number of the day and the year in a form that can be told from the rest. */
const samples = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, "0")}-15`);

const forms = [{}, { short: true }, { near: "2024-01-01" }, { near: "2024-01-01", short: true }] as const;

/** What a day looks like in a language: the words of every month as core has them, with any numbers. */
function datesIn(locale: Locale): RegExp {
  const patterns = samples.flatMap((day) =>
    forms.map((form) =>
      locales[locale]
        .day(day, form)
        .replaceAll(".", "\\.")
        .replace("2024", "\\d{4}")
        .replace(/\b\d{1,2}(?!\})/g, "\\d{1,2}"),
    ),
  );
  // The longest first: a day with its year is not taken for one without.
  const longestFirst = [...new Set(patterns)].sort((a, b) => b.length - a.length);
  // Particles follow a Korean day without a space.
  const end = locale === "ko" ? "(?!\\d)" : "(?![\\d\\p{L}])";
  return new RegExp(`(?<![\\d\\p{L}])(${longestFirst.join("|")})${end}`, "u");
}

const dates: Readonly<Record<Locale, RegExp>> = { en: datesIn("en"), ko: datesIn("ko"), uk: datesIn("uk") };

const whole = (date: string): ReactNode => <span className="whitespace-nowrap">{date}</span>;

interface WholeDatesProps {
  readonly text: string;
  readonly locale: Locale;
}

/** A text whose dates do not break at the end of a line. They are copied as they are, for they have no other spaces. */
export function WholeDates({ text, locale }: WholeDatesProps): ReactNode {
  const pieces = text.split(dates[locale]);
  if (pieces.length === 1) return text;
  // What the pattern has caught stands at every second place.
  return joined(pieces.map((piece, index) => (index % 2 === 1 ? whole(piece) : piece)));
}
