import { type Briefing, type BriefingFootnote, type BriefingSection, wordDay } from "@tumen/core";
import { address } from "./address";
import { type AsOf, briefingOf, firstDay } from "./as-of";
import { BriefingCharts } from "./briefing-charts";
import { BriefingNotes } from "./briefing-notes";
import { BriefingText } from "./briefing-text";
import { DayLink } from "./day-link";

/** The notes that a section is the first to use. */
function notesOf(section: BriefingSection, { sections, footnotes }: Briefing): BriefingFootnote[] {
  const numbersOf = ({ sentences }: BriefingSection) => sentences.flatMap((sentence) => sentence.footnotes);
  const earlier = new Set(sections.slice(0, sections.indexOf(section)).flatMap(numbersOf));
  const own = new Set(numbersOf(section).filter((number) => !earlier.has(number)));
  return footnotes.filter(({ number }) => own.has(number));
}

function Downloads({ asOf }: { readonly asOf: AsOf }) {
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
          <a className="link" href={address(path, { asked: asOf.day })}>
            {label}
          </a>
        </span>
      ))}
    </p>
  );
}

/** The briefing as of a day: prose, with its evidence in the margin. */
export function BriefingView({ asOf }: { readonly asOf: AsOf }) {
  const briefing = briefingOf(asOf);
  return (
    <>
      <div className="measure mb-8">
        <h1 className="lg:w-[54rem]">What is claimed about North Korea in Russia’s war, as of {wordDay(asOf.day)}</h1>
        <p className="mt-3 font-serif text-lg text-soft leading-normal">
          Every sentence says who claims it. Numbers are as they were spoken. Follow a note to the claim, the chain it came through and the
          documents.
        </p>
        <Downloads asOf={asOf} />
      </div>
      {briefing.sections.map((section) => (
        <section key={section.id} id={section.id} aria-labelledby={`${section.id}-title`} className="briefing-section">
          <h2 id={`${section.id}-title`}>{section.heading}</h2>
          <BriefingText sentences={section.sentences} asOf={asOf} />
          <BriefingNotes notes={notesOf(section, briefing)} asOf={asOf} />
        </section>
      ))}
      <BriefingCharts asOf={asOf} />
      {briefing.sections.length === 0 && (
        <p className="measure">
          The ledger holds nothing for a briefing on this day.{" "}
          <DayLink asOf={{ asked: firstDay() }} path="/" className="link">
            Its first entry became public on {wordDay(firstDay())}
          </DayLink>
          .
        </p>
      )}
    </>
  );
}
