import { address, recordPath } from "../reading/address";
import { ledger } from "../reading/ledger";
import type { Reading } from "../reading/reading";
import { siteOrigin } from "../reading/site-origin";
import { manifest, shortFingerprint } from "./manifest";

const whole = `Tumen, version ${manifest.version}, data ${shortFingerprint}`;

/** A line of credit for a thing at an address; in English, as bibliographies of any language take it. */
const line = (parts: readonly string[], path: string, { locale }: Reading, day?: string): string =>
  [...parts, new URL(address(path, { locale, asked: day }), siteOrigin).href].join(". ");

/** How to cite a claim, a briefing and the data, each by an example. */
export function citations(reading: Reading): { readonly claim: string; readonly briefing: string; readonly dataset: string } {
  const claim = ledger.need("claim", "nis-2024-12-27-captive-died");
  return {
    claim: line([`“${claim.statement}” Claim ${claim.id}`, whole], recordPath("claim", claim.id), reading),
    briefing: line([`Tumen contributors. “${reading.words.frame.title(claim.public)}”`, whole], "/", reading, claim.public),
    dataset: line(
      ["Tumen contributors. Tumen: who claims what about North Korea’s part in Russia’s war on Ukraine", whole],
      "/data",
      reading,
    ),
  };
}
