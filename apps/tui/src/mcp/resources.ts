import { type McpServer, ResourceNotFoundError, ResourceTemplate } from "@modelcontextprotocol/server";
import type { Ledger, RecordKind } from "@tumen/core/query";
import { directives, fields } from "@tumen/core/query";
import { findRecord, recordKinds } from "../answers/find-record.js";
import { titleOf } from "../answers/record-title.js";
import { usageErrorOf } from "../explain.js";
import { printable } from "../text/printable.js";
import { uriOf } from "./cited.js";
import { recordAnswer } from "./record-tools.js";
import type { Seen } from "./tool.js";

/** Kinds few enough to be listed whole; the others are found by search. */
const listed: ReadonlySet<RecordKind> = new Set(["question", "topic"]);

/** Ways to go on with an id at most: what the protocol allows. */
const mostCompletions = 100;

const kindTitles: Readonly<Record<RecordKind, string>> = {
  claim: "Claim",
  event: "Event",
  actor: "Actor",
  source: "Document",
  question: "Question",
  place: "Place",
  materiel: "Materiel",
  topic: "Topic",
};

function list(view: Ledger, kind: RecordKind) {
  return {
    resources: view.all(kind).map((record) => {
      const { title } = titleOf({ kind, record } as never);
      return { uri: uriOf(kind, record.id), name: record.id, title, mimeType: "application/json" };
    }),
  };
}

/** Ids that begin as typed, then those that hold it. */
function completions(view: Ledger, kind: RecordKind, typed: string): string[] {
  const ids: readonly string[] = view.all(kind).map(({ id }) => id);
  const begin = ids.filter((id) => id.startsWith(typed));
  return [...begin, ...ids.filter((id) => !id.startsWith(typed) && id.includes(typed))].slice(0, mostCompletions);
}

/** One record, as data and as text. */
function read({ ledger, at }: Seen, kind: RecordKind, id: string, uri: string) {
  const view = at(undefined);
  try {
    const { data, lines } = recordAnswer(view, kind, findRecord(ledger, view, id, [kind]).id);
    return {
      contents: [
        { uri, mimeType: "application/json", text: JSON.stringify(data) },
        { uri, mimeType: "text/plain", text: lines.map(printable).join("\n") },
      ],
    };
  } catch (error) {
    throw new ResourceNotFoundError(uri, usageErrorOf(error)?.message ?? String(error));
  }
}

const queryLanguage = () =>
  [
    'Words may go on (drone finds drones), "phrases" stand as they are; all conditions must be met; -left out; (a or b).',
    "Values: topic:losses,prisoners is any of these; said:2024-12, said:>=2024-12-14, said:2024-10..2024-12; value:>3,000.",
    ...Object.entries(fields).map(([name, { description }]) => `${name}: ${description}`),
    ...Object.entries(directives).map(([name, description]) => `${name}: ${description}`),
  ].join("\n");

/** Offers every record as a resource, and the query language as one to read. */
export function offerResources(server: McpServer, seen: Seen): void {
  for (const kind of recordKinds) {
    const template = new ResourceTemplate(`tumen://${kind}/{id}`, {
      list: listed.has(kind) ? () => list(seen.at(undefined), kind) : undefined,
      complete: { id: (typed) => completions(seen.at(undefined), kind, typed) },
    });
    server.registerResource(
      kind,
      template,
      { title: kindTitles[kind], description: `A record of the ledger (${kind}) by its id`, mimeType: "application/json" },
      (uri, { id }) => read(seen, kind, decodeURIComponent(String(id)), uri.href),
    );
  }
  server.registerResource("query-language", "tumen://help/query", { title: "The query language", mimeType: "text/plain" }, (uri) => ({
    contents: [{ uri: uri.href, mimeType: "text/plain", text: queryLanguage() }],
  }));
}
