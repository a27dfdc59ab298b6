import type { McpServer } from "@modelcontextprotocol/server";
import { type TraceRelay, traceAnswer } from "@tumen/core/export";
import { claimsQuery, type Ledger, type RecordKind, relatedLabels } from "@tumen/core/query";
import * as z from "zod";
import { factsOf } from "../answers/facts.js";
import { findRecord, recordKinds } from "../answers/find-record.js";
import { titleOf } from "../answers/record-title.js";
import { claimIn, claimLines, claimOf, documentText, uriOf } from "./cited.js";
import { pageOf, restWords } from "./limits.js";
import { input } from "./schemas.js";
import { offer, type Seen, type ToolAnswer } from "./tool.js";

const mostRelated = 12;

/** Claims under a record that is none itself. */
const mostExamples = 3;

/** What a reader may want next, for the kinds that have it. */
function relatedOf(view: Ledger, kind: RecordKind, id: string) {
  if (kind === "place" || kind === "materiel" || kind === "topic") return [];
  return view.related(id, { kind, limit: mostRelated }).map((one) => ({
    reason: relatedLabels[one.reason],
    kind: one.kind,
    id: one.record.id,
    uri: uriOf(one.kind, one.record.id),
    ...titleOf(one),
  }));
}

const relatedLines = (related: ReturnType<typeof relatedOf>) =>
  related.map(({ reason, kind, id, title }) => `- ${reason}: ${title} [${kind} ${id}]`);

/** A record of any kind with what it says of itself, its documents where it is a claim, and what is related. */
export function recordAnswer(view: Ledger, kind: RecordKind, id: string): ToolAnswer {
  const related = relatedOf(view, kind, id);
  const head = { asOf: view.day, kind, id, uri: uriOf(kind, id) };
  if (kind === "claim") {
    const record = view.need("claim", id);
    const claim = claimIn(view, record, record.citations.length);
    return {
      data: { ...head, title: record.statement, facts: [], claim, related },
      lines: [...claimLines(claim), ...relatedLines(related)],
    };
  }
  const { title, facts } = factsOf(view, kind, id);
  const query = claimsQuery(kind, id);
  const { claims, total } = view.query(`${query} sort:significance,-said`, { limit: mostExamples });
  const examples = claims.map((claim) => claimIn(view, claim));
  const url = kind === "source" ? view.need("source", id).url : undefined;
  return {
    data: {
      ...head,
      title,
      facts: facts.map(([what, words]) => ({ what, words })),
      ...(url === undefined ? {} : { url }),
      claims: total,
      query,
      examples,
      related,
    },
    lines: [
      `${title} [${kind} ${id}]`,
      ...facts.map(([what, words]) => `${what}: ${words}`),
      `claims: ${total}, by the query ${query}; those that weigh most:`,
      ...examples.flatMap(claimLines),
      ...relatedLines(related),
    ],
  };
}

interface TraceInput {
  readonly claim: string;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

type Branch = Pick<TraceRelay, "documents" | "relays">;
type Way = TraceRelay["documents"][number] & { readonly via: readonly string[] };

/** Each document of the tree, with the relays before it. */
const waysOf = ({ documents, relays }: Branch, via: readonly string[] = []): Way[] => [
  ...documents.map((document) => ({ ...document, via })),
  ...relays.flatMap((relay) => waysOf(relay, [...via, relay.actor.id])),
];

function trace({ ledger, at }: Seen, asOf: string | undefined, { claim: asked, limit, offset }: TraceInput): ToolAnswer {
  const view = at(asOf);
  const { id } = findRecord(ledger, view, asked, ["claim"]);
  const tree = traceAnswer(view, id);
  const page = pageOf(waysOf(tree), { limit, offset });
  const { entries: ways, ...paging } = page;
  const claim = claimOf(tree.claim, 0);
  const { origins, dependent, unknownDependence, documents } = tree.corroboration;
  const names = origins.map(({ actor }) => actor.name).join(", ");
  return {
    data: { asOf: view.day, claim, ways, corroboration: tree.corroboration, ...paging },
    lines: [
      ...claimLines(claim).filter((line) => !line.startsWith("  - ")),
      `Origins of its finding: ${origins.length === 0 ? "not known" : `${origins.length} (${names})`}; ${documents} documents; ${dependent.length} claims take over another's word, dependence is not known of ${unknownDependence.length}.`,
      "Documents:",
      ...ways.map((way) => `- ${documentText(way)}${way.reportedAs === undefined ? "" : `; in its words: ${way.reportedAs}`}`),
      restWords(page),
    ].filter(Boolean),
  };
}

/** Offers the tools that tell of one record: record, trace. */
export function offerRecords(server: McpServer, seen: Seen): void {
  const { asOf, limit, offset } = input;
  offer(server, {
    name: "record",
    title: "Show a record",
    description:
      "One record by its id, of any kind: claim, event, actor, source (a document), question, place, materiel or topic, with what is related. A claim comes with all its documents and addresses. Ids that were renamed or merged lead on.",
    input: {
      id: z.string().min(1).describe("an id, as search gives it"),
      kind: z.enum(recordKinds).optional().describe("needed only where records of two kinds have one id, such as russia"),
      asOf,
    },
    answer: ({ id, kind, asOf: day }) => {
      const view = seen.at(day);
      const found = findRecord(seen.ledger, view, id, kind === undefined ? undefined : [kind]);
      return recordAnswer(view, found.kind, found.id);
    },
  });
  offer(server, {
    name: "trace",
    title: "Trace a claim",
    description:
      "The way of a claim from its claimant through relays to each document, and how many independent origins stand behind its finding.",
    input: { claim: z.string().min(1).describe("id of a claim"), limit, offset, asOf },
    answer: (asked) => trace(seen, asked.asOf, asked),
  });
}
