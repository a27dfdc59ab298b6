import type { NarrowingField } from "@tumen/core";
import type { WordedText } from "@tumen/core/wording";
import type { Reading } from "../reading/reading";

/** What a value of a field is called in the reader's language. */
export function valueName(field: NarrowingField, value: string, { view, words, locale }: Reading): WordedText {
  const own = (text: string | undefined): WordedText => ({ text: text ?? value, lang: locale, isFallback: false });
  const { labels } = words;
  switch (field) {
    case "claimant":
    case "speaker":
    case "actor":
    case "via":
      return words.short(view.need("actor", value));
    case "topic":
      return words.textOf(view.need("topic", value), "title");
    case "question":
      return words.textOf(view.need("question", value), "text");
    case "place":
    case "from":
    case "to":
      return words.name(view.need("place", value));
    case "materiel":
      return words.name(view.need("materiel", value));
    case "language":
      return own(words.language(value));
    case "modality":
      return own(labels.modality[value as keyof typeof labels.modality]);
    case "evidence":
      return own(labels.evidence[value as keyof typeof labels.evidence]);
    case "grade":
      return own(labels.gradeName[value as keyof typeof labels.gradeName]);
    case "status":
      return own(labels.status[value as keyof typeof labels.status]);
    case "significance":
      return own(labels.significance[Number(value) as keyof typeof labels.significance]);
    default:
      return own(value);
  }
}
