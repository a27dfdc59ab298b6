import { type Briefing, type BriefingFootnote, type BriefingSection, wordDay } from "@tumen/core";
import { DayLink } from "../parts/day-link";
import { briefingOf, firstDay, type Reading } from "../reading/reading";
import { BriefingCharts } from "./briefing-charts";
import { BriefingNotes } from "./briefing-notes";
import { BriefingText } from "./briefing-text";

/** The notes that a section is the first to use. */
function notesOf(section: BriefingSection, { sections, footnotes }: Briefing): BriefingFootnote[] {
  const numbersOf = ({ sentences }: BriefingSection) => sentences.flatMap((sentence) => sentence.footnotes);
  const earlier = new Set(sections.slice(0, sections.indexOf(section)).flatMap(numbersOf));
  const own = new Set(numbersOf(section).filter((number) => !earlier.has(number)));
  return footnotes.filter(({ number }) => own.has(number));
}

function Downloads({ reading }: { readonly reading: Reading }) {
  const formats = [
    { path: "/briefing.md", label: "Markdown" },
    { path: "/briefing.txt", label: "plain text" },
    { path: "/briefing.json", label: "JSON" },
  ];
  return (
    <p className="mt-2 text-sm text-soft">
      This briefing as{" "}
      {formats.map(({ path, label }, index) => (
        <span key={path}>
          {index === 0 ? "" : index === formats.length - 1 ? " or " : ", "}
          <a className="link" href={`${path}?asOf=${reading.day}`}>
            {label}
          </a>
        </span>
      ))}
    </p>
  );
}

/** The briefing as of a day: prose, with its evidence in the margin. */
export function BriefingView({ reading }: { readonly reading: Reading }) {
  const briefing = briefingOf(reading);
  return (
    <>
      <div className="measure mb-8">
        <h1 className="lg:w-[54rem]">What is claimed about North Korea in Russia’s war, as of {wordDay(reading.day)}</h1>
        <p className="mt-3 font-serif text-lg text-soft leading-normal">
          Every sentence says who claims it. Numbers are as they were spoken. Follow a note to the claim, the chain it came through and the
          documents.
        </p>
        <Downloads reading={reading} />
      </div>
      {briefing.sections.map((section) => (
        <section key={section.id} id={section.id} aria-labelledby={`${section.id}-title`} className="briefing-section">
          <h2 id={`${section.id}-title`}>{section.heading}</h2>
          <BriefingText sentences={section.sentences} reading={reading} />
          <BriefingNotes notes={notesOf(section, briefing)} reading={reading} />
        </section>
      ))}
      <BriefingCharts reading={reading} />
      {briefing.sections.length === 0 && (
        <p className="measure">
          The ledger holds nothing for a briefing on this day.{" "}
          <DayLink reading={{ ...reading, asked: firstDay() }} path="/" className="link">
            Its first entry became public on {wordDay(firstDay())}
          </DayLink>
          .
        </p>
      )}
    </>
  );
}
