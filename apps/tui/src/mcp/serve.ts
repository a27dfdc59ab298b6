import { McpServer } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { dayRange, reachedDay } from "../day-range.js";
import { ledger } from "../ledger.js";
import { today } from "../today.js";
import { offerBrief } from "./brief-tool.js";
import { instructions } from "./instructions.js";
import { offerLists } from "./list-tools.js";
import { offerQuestions } from "./question-tools.js";
import { offerRecords } from "./record-tools.js";
import { offerResources } from "./resources.js";
import type { Seen } from "./tool.js";

/** A server over the ledger as of a day; no request sees what became public later. */
function serverOf(asOf: string | undefined, version: string): McpServer {
  const latest = ledger.asOf(asOf === undefined ? dayRange(ledger, today()).start : reachedDay(ledger, asOf, today()));
  const seen: Seen = { ledger: latest, at: (day) => (day === undefined ? latest : latest.asOf(day)) };
  const server = new McpServer({ name: "tumen", title: "Tumen", version }, { instructions });
  offerLists(server, seen);
  offerQuestions(server, seen);
  offerRecords(server, seen);
  offerBrief(server, seen);
  offerResources(server, seen);
  return server;
}

/** Answers on standard input and output until the input ends, and gives the exit code. */
export function serve(asOf: string | undefined, version: string): number {
  if (process.stdin.isTTY)
    process.stderr.write("tumen: this answers a program that writes to it; tumen mcp --help tells how to set one up\n");
  serveStdio(() => serverOf(asOf, version), { onerror: (error) => process.stderr.write(`tumen: ${error.message}\n`) });
  return 0;
}
