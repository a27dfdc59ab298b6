import type { Records } from "../ledger/records.js";
import type { Question } from "../model/question.js";
import type { Topic } from "../model/topic.js";

/** Questions that belong together. */
export interface TopicQuestions {
  /** Absent for questions that no claim answers. */
  readonly topic?: Topic;
  readonly questions: readonly Question[];
}

/** The topic under which most answers to a question are filed; of several, the one that the ledger lists first. */
function topicOf(records: Records, question: Question): string | undefined {
  const counts = new Map<string, number>();
  for (const { topics } of records.claims({ question: question.id })) {
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return records.topics().find(({ id }) => counts.get(id) === most)?.id;
}

/**
 * Questions under the topic that most of their answers are filed under, in the order of the topics; last, those without an answer.
 *
 * @example
 * questionsByTopic(ledger).find(({ topic }) => topic?.id === "losses")?.questions[0]?.id; // => "casualties"
 */
export function questionsByTopic(records: Records): readonly TopicQuestions[] {
  const byTopic = Map.groupBy(records.questions(), (question) => topicOf(records, question));
  const filed = records.topics().flatMap((topic) => {
    const questions = byTopic.get(topic.id);
    return questions ? [{ topic, questions }] : [];
  });
  const unfiled = byTopic.get(undefined);
  return unfiled ? [...filed, { questions: unfiled }] : filed;
}
