import { addDays, type Briefing, type BriefingFootnote, type BriefingSection } from "@tumen/core";
import type { ReactNode } from "react";
import { apiRoot } from "../api/api-root";
import { DayLink } from "../parts/day-link";
import { WholeDates } from "../parts/whole-dates";
import { address } from "../reading/address";
import { briefingOf, firstDay, type Reading } from "../reading/reading";
import { siteOrigin } from "../reading/site-origin";
import { BriefingCharts } from "./briefing-charts";
import { BriefingNotes } from "./briefing-notes";
import { BriefingQuestions } from "./briefing-questions";
import { BriefingText } from "./briefing-text";

/** The notes that a section is the first to use. */
function notesOf(section: BriefingSection, { sections, footnotes }: Briefing): BriefingFootnote[] {
  const numbersOf = ({ sentences }: BriefingSection) => sentences.flatMap((sentence) => sentence.footnotes);
  const earlier = new Set(sections.slice(0, sections.indexOf(section)).flatMap(numbersOf));
  const own = new Set(numbersOf(section).filter((number) => !earlier.has(number)));
  return footnotes.filter(({ number }) => own.has(number));
}

function Downloads({ reading }: { readonly reading: Reading }) {
  const { day, t } = reading;
  const as = (format: string) => (label: ReactNode) => (
    <a className="link" href={`${apiRoot}/brief?asOf=${day}&lang=${reading.locale}&format=${format}`}>
      {label}
    </a>
  );
  return (
    <p className="take-away mt-3 text-sm text-soft">
      {t.rich("briefing.downloads", { markdown: as("markdown"), text: as("text"), json: as("json") })}
    </p>
  );
}

/** An address that gives this briefing for ever, to be shared or printed. */
function Permalink({ reading }: { readonly reading: Reading }) {
  const path = address("/", { ...reading, asked: reading.day });
  return (
    <p className="mt-1 text-sm text-soft">
      {reading.t.rich("briefing.permalink", {
        address: new URL(path, siteOrigin).href,
        link: (label) => (
          <DayLink reading={{ ...reading, asked: reading.day }} path="/" className="link break-all">
            {label}
          </DayLink>
        ),
      })}
    </p>
  );
}

/** What became public since a day of the reader's choice; a week before the briefing's unless told otherwise. */
function ChangesSince({ reading }: { readonly reading: Reading }) {
  const { t, day } = reading;
  return (
    <form
      method="get"
      action={address("/changes", { ...reading, asked: undefined })}
      className="take-away mt-4 flex flex-wrap items-center gap-2 text-sm"
    >
      <label htmlFor="since" className="basis-full sm:basis-auto">
        {t("briefing.since")}
      </label>
      <input id="since" type="date" name="from" key={day} defaultValue={addDays(day, -7)} required className="button tabular-nums" />
      <input type="hidden" name="to" value={day} />
      <button type="submit" className="button">
        {t("briefing.showChanges")}
      </button>
    </form>
  );
}

/** The briefing as of a day: prose, with its evidence in the margin. */
export function BriefingView({ reading }: { readonly reading: Reading }) {
  const briefing = briefingOf(reading);
  const { t, words } = reading;
  return (
    <>
      <div className="measure mb-8">
        <h1 className="lg:w-[54rem]">
          <WholeDates text={t("briefing.title", { day: words.day(reading.day) })} locale={reading.locale} />
        </h1>
        <p className="mt-3 font-serif text-lg text-soft leading-normal">{t("briefing.lead")}</p>
        <ChangesSince reading={reading} />
        <Downloads reading={reading} />
        <Permalink reading={reading} />
      </div>
      {briefing.sections.map((section) => (
        <section key={section.id} id={section.id} aria-labelledby={`${section.id}-title`} className="briefing-section">
          <h2 id={`${section.id}-title`}>
            <WholeDates text={section.heading} locale={reading.locale} />
          </h2>
          <BriefingText sentences={section.sentences} reading={reading} />
          <BriefingQuestions section={section} reading={reading} />
          <BriefingNotes notes={notesOf(section, briefing)} reading={reading} />
        </section>
      ))}
      <BriefingCharts reading={reading} />
      {briefing.sections.length === 0 && (
        <p className="measure">
          {t.rich("briefing.empty", {
            day: words.day(firstDay()),
            link: (label) => (
              <DayLink reading={{ ...reading, asked: firstDay() }} path="/" className="link">
                {label}
              </DayLink>
            ),
          })}
        </p>
      )}
    </>
  );
}
