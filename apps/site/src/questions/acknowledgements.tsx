import type { Positions } from "@tumen/core";
import { ActorLink } from "../parts/actor-names";
import { RecordLink } from "../parts/day-link";
import { WholeDates } from "../parts/whole-dates";
import type { Reading } from "../reading/reading";

interface AcknowledgementsProps {
  readonly positions: Positions;
  readonly reading: Reading;
}

/** When a party to the question first acknowledged it, in a sentence for each; else the word that the ledger holds no such acknowledgement. */
export function Acknowledgements({ positions, reading }: AcknowledgementsProps) {
  const { acknowledged, silent } = positions;
  const { t } = reading;
  if (acknowledged.length + silent.length === 0) return null;
  return (
    <div className="measure mt-4 font-serif text-lg">
      {acknowledged.map(({ actor, since, claim }) => (
        <p key={actor.id}>
          {t.rich("questions.acknowledgedOn", {
            actor: () => (
              <b key="actor">
                <ActorLink actor={actor} reading={reading} />
              </b>
            ),
            day: () => (
              <RecordLink key="day" kind="claim" id={claim.id} reading={reading} className="link whitespace-nowrap">
                {reading.words.day(since)}
              </RecordLink>
            ),
          })}
        </p>
      ))}
      {silent.map((actor) => (
        <p key={actor.id} className="text-soft">
          <WholeDates
            text={t("questions.noAcknowledgement", { actor: reading.words.shortName(actor), day: reading.words.day(reading.day) })}
            locale={reading.locale}
          />
        </p>
      ))}
    </div>
  );
}
