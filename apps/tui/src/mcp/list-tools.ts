import type { McpServer } from "@modelcontextprotocol/server";
import { isWithoutChange, type Ledger, printQuery, type SearchHit, wordCount } from "@tumen/core/query";
import * as z from "zod";
import { changeEntries } from "../answers/change-entries.js";
import { titleOf } from "../answers/record-title.js";
import { UsageError } from "../usage-error.js";
import { claimIn, claimLines, documentLines, fewDocuments, uriOf } from "./cited.js";
import { limits, pageOf, restWords } from "./limits.js";
import { input } from "./schemas.js";
import { offer, type Seen, type ToolAnswer } from "./tool.js";

interface SearchInput {
  readonly text: string;
  readonly kinds?: readonly SearchHit["kind"][] | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

function search(view: Ledger, { text, kinds, limit = limits.usual, offset = 0 }: SearchInput): ToolAnswer {
  // One more than asked for tells whether there is a next page.
  const found = view.search(text, { limit: limit + 1, offset, ...(kinds ? { kinds } : {}) });
  const hits = found.slice(0, limit).map((hit) => ({
    kind: hit.kind,
    id: hit.record.id,
    uri: uriOf(hit.kind, hit.record.id),
    ...titleOf(hit),
    score: hit.score,
  }));
  const meant = hits.length === 0 ? view.didYouMean(text) : undefined;
  const next = found.length > limit ? offset + limit : undefined;
  const none = hits.length === 0 ? [`Nothing is found by "${text}".${meant === undefined ? "" : ` Did you mean ${meant}?`}`] : [];
  return {
    data: {
      asOf: view.day,
      hits,
      offset,
      ...(meant === undefined ? {} : { didYouMean: meant }),
      ...(next === undefined ? {} : { nextOffset: next }),
    },
    lines: [
      ...hits.map(({ kind, id, title, date }) => `- ${kind} ${id}${date === undefined ? "" : `, ${date}`}: ${title}`),
      ...none,
      ...(next === undefined ? [] : [`There are more: ask again with offset ${next}.`]),
    ],
  };
}

interface ClaimsInput {
  readonly query: string;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

function claims(all: Ledger, { query, limit, offset }: ClaimsInput): ToolAnswer {
  const parsed = all.parse(query);
  const view = parsed.asOf === undefined ? all : all.asOf(parsed.asOf);
  const page = pageOf(view.find(parsed), { limit, offset });
  const cited = page.entries.map((claim) => claimIn(view, claim));
  const { entries: _, ...paging } = page;
  return {
    data: { asOf: view.day, query: printQuery(parsed), claims: cited, ...paging },
    lines: [
      `${page.total} claims${printQuery(parsed) === "" ? "" : ` meet ${printQuery(parsed)}`}, as of ${view.day}.`,
      ...cited.flatMap(claimLines),
      restWords(page),
    ].filter(Boolean),
  };
}

interface ChangesInput {
  readonly from: string;
  readonly to: string;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

function changes({ at }: Seen, { from: asked, to: last, limit, offset }: ChangesInput): ToolAnswer {
  if (last < asked) throw new UsageError(`the days are turned round: expected the earlier one first, found from ${asked} and to ${last}`);
  // No later than the server's own day, which the answer then names.
  const view = at(last);
  const [from, to] = [at(asked).day ?? asked, view.day ?? last];
  const page = pageOf(changeEntries(view, from, to), { limit, offset });
  const entries = page.entries.map((entry) => ({
    ...fewDocuments(entry),
    uri: uriOf(entry.change === "event" ? "event" : "claim", entry.id),
  }));
  const { entries: _, ...paging } = page;
  return {
    data: { from, to, changes: entries, ...paging },
    lines: [
      `${isWithoutChange(view.changes({ from, to })) ? "Nothing" : wordCount(page.total, "change")} became public after ${from} and up to ${to}.`,
      ...entries.flatMap((entry) => [
        `- ${entry.change}${entry.date === undefined ? "" : `, ${entry.date}`}: ${entry.text} [${entry.id}]`,
        ...documentLines(entry),
      ]),
      restWords(page),
    ].filter(Boolean),
  };
}

/** Offers the tools that give lists: search, claims, changes. */
export function offerLists(server: McpServer, seen: Seen): void {
  const { asOf, limit, offset, kinds, day } = input;
  offer(server, {
    name: "search",
    title: "Search records",
    description:
      "Finds records of any kind (claims, events, actors, documents, questions, places, materiel, topics) by names in English, Korean, Russian or Ukrainian, by words, ids or addresses. Slips are forgiven. Use it to find ids.",
    input: { text: z.string().min(1).max(400).describe("a name, words, an id or an address"), kinds: kinds, limit, offset, asOf },
    answer: (asked) => search(seen.at(asked.asOf), asked),
  });
  offer(server, {
    name: "claims",
    title: "Query claims",
    description:
      'Claims that meet a query, with who made them, figures as they were spoken, and documents with addresses. Fields: claimant, speaker, via, question, value, counts, stance, topic, event, actor, place, materiel, modality, evidence, significance, status, origins, said, public, source, publisher, language, grade, published; sort:-said; words and "phrases". Example: claimant:rok question:casualties said:>=2024-12',
    input: { query: z.string().max(2000).describe("in the query language; empty for every claim"), limit, offset, asOf },
    answer: (asked) => claims(seen.at(asked.asOf), asked),
  });
  offer(server, {
    name: "changes",
    title: "What changed between two days",
    description:
      "What became public after one day and up to another: positions and acknowledgements, figures replaced, corrections, new events and claims, further documents; in that order.",
    input: { from: day.describe("first day, itself left out"), to: day.describe("last day"), limit, offset },
    answer: (asked) => changes(seen, asked),
  });
}
