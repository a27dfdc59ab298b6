import type { Dataset } from "../model/dataset.js";
import { type Explanations, explanationFields } from "../model/explanations.js";

const languages = ["ko", "uk"] as const;

type Language = (typeof languages)[number];
type Texts = Readonly<Record<string, string | undefined>>;
interface Explained extends Readonly<Partial<Record<(typeof explanationFields)[number], string | undefined>>> {
  readonly translations?: { readonly [L in Language]?: Texts | undefined } | undefined;
}

const isExplanation = (field: string): boolean => (explanationFields as readonly string[]).includes(field);

/** A record as the bundled ledger holds it: what explains it, in English alone. */
function withoutExplanations<R extends Explained>(record: R): R {
  if (record.translations === undefined) return record;
  const translations = Object.entries<Texts | undefined>(record.translations).map(([language, texts]) => [
    language,
    Object.fromEntries(Object.entries(texts ?? {}).filter(([field]) => !isExplanation(field))),
  ]);
  return { ...record, translations: Object.fromEntries(translations) };
}

/** What explains the records in a language, by the English. */
function explanationsIn(language: Language, records: readonly Explained[]): Explanations {
  const texts = records.flatMap((record) =>
    explanationFields.flatMap((field) => {
      const [english, own] = [record[field], record.translations?.[language]?.[field]];
      return english === undefined || own === undefined ? [] : [[english, own] as const];
    }),
  );
  return Object.fromEntries(texts);
}

/** Sets what explains records in other languages apart from the dataset. */
export function explanationsApart(dataset: Dataset) {
  const explained = [...dataset.questions, ...dataset.topics];
  return {
    dataset: { ...dataset, questions: dataset.questions.map(withoutExplanations), topics: dataset.topics.map(withoutExplanations) },
    explanations: { ko: explanationsIn("ko", explained), uk: explanationsIn("uk", explained) },
  };
}
