import { DayLink } from "../parts/day-link";
import type { Chosen } from "../reading/reading";

/** What the ledger is, what it keeps to, and how to have something put right or taken out. */
export function About({ reading }: { readonly reading: Chosen }) {
  return (
    <article className="measure prose">
      <h1>About Tumen</h1>
      <p className="font-serif text-lg">
        Tumen is an open evidence ledger of North Korea’s part in Russia’s war on Ukraine: soldiers, losses, captures, arms, the treaty,
        what Russia gives back, and how the world reacts. It is named after the border river that the trains and ships pass.
      </p>
      <p>
        Ten articles that repeat one intelligence service look like ten confirmations. “More than 3,000” loses its “more than” on the way. A
        denial disappears once it is dropped. Tumen keeps what gets lost: every sentence of its briefing can be followed back to who said
        it, through whom, and where it can be read, as of any day.
      </p>

      <h2>What it keeps to</h2>
      <ul>
        <li>Claims, not facts. The ledger says who claimed something, on which day, through which chain, and which documents carry it.</li>
        <li>
          Nothing is averaged away. Open ends, ranges, hedges and scopes stay as they were spoken. Only figures that count the same thing
          share a curve.
        </li>
        <li>Independence is counted, not documents. An origin is a root voice: bodies and unnamed officials fold into their government.</li>
        <li>Any day. Every page can be read as of a day; what became public later is left out.</li>
        <li>A party’s own word counts differently. Where those a question is about affirm it, that is an acknowledgement.</li>
        <li>Nothing vanishes. A mistaken record is corrected or retracted with a note, never dropped.</li>
        <li>Own words. Statements are paraphrased; a quotation is direct speech, at most twelve words.</li>
        <li>Absence is ours. “The ledger holds no acknowledgement” says nothing about the world beyond the ledger.</li>
        <li>No harm. A prisoner or a dead soldier is named only if his own state named him or he consented in public.</li>
        <li>Readers are not watched. No cookies, no tracking, and no request to anybody else’s server.</li>
      </ul>

      <h2>What “as of” means</h2>
      <p>
        A claim is shown from the day it became public: the day it was said, where it was said in public, else the day its first document
        was published. Corrections by a speaker or a document appear on the day they were made. Our own corrections do not: the past is
        shown with today’s corrected records.
      </p>

      <h2 id="corrections">Corrections</h2>
      <p>
        If a record is wrong, report it in the project’s public repository: name the id that stands on the record’s page, what it says, what
        it should say, and the document that shows it. Corrections are public, with the old wording, the new one, the reason and the day:{" "}
        <DayLink reading={reading} path="/corrections" className="link">
          all corrections
        </DayLink>
        .
      </p>

      <h2 id="removal">Removal</h2>
      <p>
        If a record puts a person at risk, ask for its removal in the project’s repository through its private channel for security reports,
        and name the id alone; do not repeat the details in public. Such requests are looked at before any other. Names and identifying
        details of prisoners and of the dead are taken out when in doubt.
      </p>

      <h2 id="licence">Licence</h2>
      <p>
        The data are under the Creative Commons Attribution 4.0 licence (CC BY 4.0), the code is under the MIT licence. Documents that are
        linked to belong to their publishers.
      </p>
    </article>
  );
}
