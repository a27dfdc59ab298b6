import type { Materiel, Place } from "@tumen/core";
import { RecordLink } from "../parts/day-link";
import { Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";

interface PlaceLinkProps {
  readonly place: Place;
  readonly reading: Reading;
}

/** The name of a place, leading to its page. */
export function PlaceLink({ place, reading }: PlaceLinkProps) {
  return (
    <RecordLink kind="place" id={place.id} reading={reading}>
      <Worded text={reading.words.name(place)} />
    </RecordLink>
  );
}

interface WeaponLinkProps {
  readonly materiel: Materiel;
  readonly reading: Reading;
}

/** The name of a weapon or good, leading to its page. */
export function WeaponLink({ materiel, reading }: WeaponLinkProps) {
  return (
    <RecordLink kind="materiel" id={materiel.id} reading={reading}>
      <Worded text={reading.words.name(materiel)} />
    </RecordLink>
  );
}

interface OtherNamesProps {
  readonly record: Place | Materiel;
  readonly reading: Reading;
}

/** The names of a record in the languages other than the reader's, each marked as what it is. */
export function OtherNames({ record, reading }: OtherNamesProps) {
  const shown = reading.words.name(record);
  const others = (["en", "ko", "ru", "uk"] as const).flatMap((language) => {
    const name = record.names[language];
    return name === undefined || language === shown.lang ? [] : [{ language, name }];
  });
  if (others.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-x-5 text-lg text-soft" aria-label={reading.t("places.names")}>
      {others.map(({ language, name }) => (
        <li key={language}>
          <span className="text-sm">{reading.words.language(language)}: </span>
          <span lang={language}>{name}</span>
        </li>
      ))}
    </ul>
  );
}
