import type { BriefingSection } from "@tumen/core";
import { Fragment } from "react";
import { RecordLink } from "../parts/day-link";
import { Worded } from "../parts/worded";
import type { Reading } from "../reading/reading";

/** How many questions a section leads to. */
const most = 3;

/** The questions that most sentences of a section answer. */
function questionsOf({ sentences }: BriefingSection, { view }: Reading): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of sentences.flatMap(({ claims }) => claims)) {
    const { quantities, stances } = view.need("claim", id);
    for (const question of new Set([...quantities, ...stances].map((answer) => answer.question))) {
      counts.set(question, (counts.get(question) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([id]) => id);
}

/** The way from a section to the questions it answers, where every figure and position stands over time. */
export function BriefingQuestions({ section, reading }: { readonly section: BriefingSection; readonly reading: Reading }) {
  const ids = questionsOf(section, reading);
  if (ids.length === 0) return null;
  return (
    <p className="briefing-questions">
      {reading.t("briefing.ask")}{" "}
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 ? " · " : ""}
          <RecordLink kind="question" id={id} reading={reading}>
            <Worded text={reading.words.textOf(reading.view.need("question", id), "text")} />
          </RecordLink>
        </Fragment>
      ))}
    </p>
  );
}
