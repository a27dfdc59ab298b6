import { explanationFields } from "../../model/explanations.js";
import type { Translations } from "../../model/translated-texts.js";
import type { ValidationProblem } from "../../model/validation-error.js";
import type { CheckedRecord } from "../check-records.js";
import { type CheckedData, problemAt, type Rule } from "./rule.js";

const languageNames: Readonly<Record<string, string>> = { ko: "Korean", uk: "Ukrainian" };

type Explained = Readonly<Record<string, unknown>> & { readonly translations?: Translations };

/** Ids of questions that a text names in brackets, in alphabetical order. */
const questionsNamed = (data: CheckedData, text: string): string =>
  [...text.matchAll(/\(([^()]+)\)/g)]
    .flatMap(([, inside = ""]) => inside.split(", "))
    .filter((id) => data.has("questions", id))
    .sort()
    .join(", ");

/** What is wrong with a text in another language beside the English one, if anything is. */
function wrongWith(data: CheckedData, english: unknown, own: string | undefined, language: string): string | undefined {
  if (typeof english !== "string") return own === undefined ? undefined : `the English has no such text: expected none in ${language}`;
  if (own === undefined) return `missing: expected the ${language} of "${english}"`;
  const [named, expected] = [questionsNamed(data, own), questionsNamed(data, english)];
  return named === expected ? undefined : `names ${named || "no question"} in brackets: expected ${expected || "none"}, as in English`;
}

function* problemsOf(data: CheckedData, { record, read }: CheckedRecord<"questions" | "topics">): Iterable<ValidationProblem> {
  const { translations, ...english }: Explained = record;
  for (const [code, texts] of Object.entries(translations ?? {})) {
    const isExplained = explanationFields.some((field) => texts?.[field] !== undefined);
    for (const field of isExplained ? explanationFields : []) {
      const wrong = wrongWith(data, english[field], texts?.[field], languageNames[code] ?? code);
      if (wrong !== undefined) yield problemAt(read, ["translations", code, field], wrong);
    }
  }
}

/** A language that explains a record at all tells all that the English does, and nothing else. */
export const translations: Rule = {
  name: "translations",
  description:
    "A language that explains a record has each text that explains it in English, no other, and names the same questions in brackets.",
  *check(data) {
    for (const kind of ["questions", "topics"] as const) {
      for (const checked of data.of(kind)) yield* problemsOf(data, checked);
    }
  },
};
