import type { Parameters, QuestionName } from "./questions.js";

/** What a contender found: rows as objects. What stands in them is only read where answers are compared. */
export interface Answer {
  /** How many claims or figures there are in all; undefined where only the page was asked for. */
  readonly total: number | undefined;
  /** One text for each row, for comparison with what others found. */
  readonly keys: () => readonly string[];
}

/** Answers to one question, at once or later. */
export type Answering = (parameters: Parameters) => Answer | Promise<Answer>;

/** Answers to some of the questions. */
export type Answers = Readonly<Partial<Record<QuestionName, Answering>>>;

/** Somebody who answers the standard questions over the same claims. */
export interface Contender {
  readonly name: string;
  /** How long it took to make ready for all of the questions, in milliseconds. */
  readonly buildTime: number;
  /** Bytes it holds for them: of the engine what it adds to the records, of a database its copy of what is asked for. */
  readonly memory: number;
  readonly answers: Answers;
  /** The same answers without how many there are in all, where that is a question of its own. */
  readonly pagesAlone: Answers;
  readonly close: () => void;
}
