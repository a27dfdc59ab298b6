import type { RecordKind, RecordOf, SearchHit } from "@tumen/core";
import { locales, type WordedText, type Wording } from "@tumen/core/wording";
import { hasPage, recordPath } from "../../reading/address";
import { apiRoute } from "../api-route";
import { localeOf, parameters } from "../parameters";
import { ref } from "../schemas";

const english = (text: string): WordedText => ({ text, lang: "en", isFallback: false });

/** What a record is called in a language. */
export function labelOf({ kind, record }: Pick<SearchHit, "kind" | "record">, words: Wording): WordedText {
  switch (kind) {
    case "claim":
      return english((record as RecordOf["claim"]).statement);
    case "event":
      return english((record as RecordOf["event"]).title);
    case "source": {
      const { publisher, title, language } = record as RecordOf["source"];
      return { ...english(`${publisher}: ${title}`), lang: language as WordedText["lang"] };
    }
    case "question":
      return words.textOf(record as RecordOf["question"], "text");
    case "topic":
      return words.textOf(record as RecordOf["topic"], "title");
    default:
      return words.name(record as RecordOf["actor"]);
  }
}

function dateOf({ kind, record }: Pick<SearchHit, "kind" | "record">, words: Wording): string | undefined {
  if (kind === "claim") return words.said(record as RecordOf["claim"], { short: true });
  const { date, published } = record as Partial<RecordOf["event"] & RecordOf["source"]>;
  const when = kind === "event" ? date : kind === "source" ? published : undefined;
  return when && words.date(when, { short: true });
}

/** The path of what shows a record, without the language. */
const pathOf = (kind: RecordKind, id: string): string | undefined =>
  hasPage(kind) ? recordPath(kind, id) : kind === "topic" ? `/claims?${new URLSearchParams({ q: `topic:${id}` })}` : undefined;

/** Records of any kind by words. */
export const searchRoute = apiRoute({
  path: "/search",
  summary: "The records of any kind that a text finds, the best first",
  parameters: {
    q: parameters.searched,
    kinds: parameters.kinds,
    lang: parameters.lang,
    limit: parameters.limit,
    offset: parameters.offset,
  },
  formats: ["json"],
  schema: ref("SearchAnswer"),
  answer: ({ asked: { q, kinds, lang, limit = 20, offset = 0 }, view }) => {
    const words = locales[localeOf(lang)];
    const hits = view.search(q, { limit, offset, ...(kinds ? { kinds } : {}) });
    const meant = hits.length === 0 && offset === 0 ? view.didYouMean(q) : undefined;
    const told = (hit: SearchHit) => {
      const { text, lang: language } = labelOf(hit, words);
      const date = dateOf(hit, words);
      const path = pathOf(hit.kind, hit.record.id);
      return {
        kind: hit.kind,
        id: hit.record.id,
        label: text,
        lang: language,
        ...(date === undefined ? {} : { date }),
        ...(path === undefined ? {} : { path }),
        score: hit.score,
        matches: hit.matches,
      };
    };
    return {
      json: () => ({ text: q, asOf: view.day, ...(meant === undefined ? {} : { didYouMean: meant }), hits: hits.map(told) }),
    };
  },
});

/** Ways to go on with a query. */
export const suggestRoute = apiRoute({
  path: "/suggest",
  summary: "Ways to go on with a query where the cursor stands",
  parameters: { q: parameters.typed, cursor: parameters.cursor, lang: parameters.lang },
  formats: ["json"],
  schema: ref("SuggestAnswer"),
  answer: ({ asked: { q, cursor, lang }, view }) => ({
    json: () => view.suggest(q, Math.min(cursor ?? q.length, q.length), localeOf(lang)),
  }),
});
