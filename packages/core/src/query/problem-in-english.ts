import { type ProblemWords, type QueryProblem, wordProblem } from "./problem.js";

const forms = {
  days: "expected a day, a month or a year such as 2024-12-27, 2024-12 or 2024",
  numbers: "expected a number such as 3000 or 3,000, or a range such as 1000..3000",
};

const words: ProblemWords = {
  "unknown-field": ({ field }) => `"${field}" is no field: expected one such as claimant, topic or said`,
  "no-value": ({ field }) => `"${field}:" has no value: expected one right after the colon`,
  "not-a-value": ({ text }) => `"${text}" is no value: expected a word, or text in quotes`,
  "unknown-name": ({ kind, text }) => `no ${kind} is called "${text}": expected an id, or a name, in quotes if it has several words`,
  "ambiguous-name": ({ kind, text }) => `"${text}" can mean more than one ${kind}: expected an id`,
  "unknown-publisher": ({ text }) => `no publisher is called "${text}": expected a name or a part of one`,
  "unknown-choice": ({ text, choices }) => `"${text}" is none of ${choices.join(", ")}`,
  "unknown-sort": ({ text, choices }) => `"${text}" is nothing to sort by: expected one of ${choices.join(", ")}`,
  "not-a-stance": ({ text, question }) => `"${text}" is answered by figures: expected a stance question, or question:${question}`,
  "not-a-calendar-day": ({ text }) => `"${text}" is not a day: expected a day of the calendar such as 2024-12-27`,
  "not-a-day": ({ text }) => `"${text}" is not a day: ${forms.days}`,
  "missing-day": () => `a day is missing: ${forms.days}`,
  "not-a-number": ({ text }) => `"${text}" is no number: ${forms.numbers}`,
  "missing-number": () => `a number is missing: ${forms.numbers}`,
  "too-much": ({ text, of }) => `"${text}" is too much here: ${forms[of]}`,
  "turned-round": ({ of, from, to }) =>
    `the range is turned round: expected the ${of === "days" ? "earlier day" : "smaller number"} first, found ${from} ${of === "days" ? "after" : "above"} ${to}`,
  "lonely-joint": ({ text }) => `"${text}" joins two conditions: expected one on each side, or "${text}" in quotes for the word`,
  "stands-alone": ({ text }) => `"${text}" stands alone: expected a word, a field such as claimant:nis, or a phrase in quotes`,
  "nothing-left-out": ({ text }) => `"${text}" leaves out what follows it at once: expected a word or a field`,
  "cannot-leave-out": ({ text, next }) => `"${text}" cannot leave out ${next}`,
  "ends-early": () => "the query ends early: expected a value",
  "too-deep": ({ most }) => `the query is nested too deep: expected at most ${most} levels`,
  "unopened-group": () => `")" closes nothing: expected a word or a field`,
  "unclosed-group": () => `"(" is not closed: expected ")"`,
  "empty-group": () => "the parentheses are empty: expected a condition",
  "unclosed-phrase": () => `a phrase is not closed: expected "`,
};

/** What is wrong with a query, in English: as its error says it, and every interface that speaks English. */
export const problemInEnglish = (problem: QueryProblem): string => wordProblem(words, problem);
