import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { ledger } from "@tumen/core";
import { afterAll, describe, expect, it } from "vitest";
import { program, records } from "./program.js";

/** Servers that run, by what they were started with: none of the tests changes one. */
const clients = new Map<string, Client>();
afterAll(async () => {
  for (const client of clients.values()) await client.close();
});

/** A client as those in the field are (2025), or as they are to be (2026). */
type Era = "legacy" | "auto";

async function connected(args: readonly string[] = [], era: Era = "auto"): Promise<Client> {
  const key = [era, ...args].join(" ");
  const held = clients.get(key);
  if (held) return held;
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode: era } });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [program, "mcp", ...args] }));
  clients.set(key, client);
  return client;
}

async function call(client: Client, name: string, args: Record<string, unknown>) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: args });
  const [first] = content;
  return { text: first?.type === "text" ? first.text : "", data: structuredContent as never, isError: isError === true };
}

const calls: readonly (readonly [string, Record<string, unknown>])[] = [
  ["search", { text: "국정원" }],
  ["claims", { query: "question:casualties claimant:rok" }],
  ["changes", { from: "2025-04-25", to: "2025-04-30", limit: 50 }],
  ["estimates", { question: "casualties", limit: 50 }],
  ["positions", { question: "troops-in-russia", limit: 50 }],
  ["record", { id: "nis-2024-12-19-killed-wounded" }],
  ["record", { id: "zelenskyy" }],
  ["record", { id: "founding-article" }],
  ["trace", { claim: "nis-2024-12-19-killed-wounded", limit: 50 }],
  ["brief", { asOf: "2024-12-27" }],
];

describe.each<Era>(["legacy", "auto"])("a client of the protocol (%s)", (era) => {
  it("finds eight tools that only read, each with its schemas, and instructions", async () => {
    const client = await connected([], era);
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "brief",
      "changes",
      "claims",
      "estimates",
      "positions",
      "record",
      "search",
      "trace",
    ]);
    for (const { annotations, inputSchema, outputSchema, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(inputSchema.additionalProperties).toBe(false);
      expect(outputSchema?.type).toBe("object");
      expect(description).toMatch(/\w/);
    }
    expect(client.getInstructions()).toMatch(/Attribute every statement/);
  });

  // The client checks each answer against the tool's schema, and refuses one that does not fit.
  it("is answered by every tool, as its schema says and as text that is safe to print", async () => {
    const client = await connected([], era);
    for (const [name, args] of calls) {
      const { text, data, isError } = await call(client, name, args);
      expect([name, isError, text.length > 20]).toEqual([name, false, true]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(JSON.stringify(data).length).toBeLessThan(120_000);
    }
  });
});

describe("answers", () => {
  it("carry the ids of claims and the addresses of documents", async () => {
    const client = await connected();
    for (const [name, args] of calls.filter(([one, { id }]) => one !== "search" && id !== "founding-article")) {
      const { text, data } = await call(client, name, args);
      expect([name, /https?:\/\//.test(text), /https?:\/\//.test(JSON.stringify(data))]).toEqual([name, true, true]);
    }
    const { data } = await call(client, "claims", { query: "nis-2024-12-19-killed-wounded or claimant:rok question:killed", limit: 50 });
    for (const { id, uri, documents } of (data as { claims: { id: string; uri: string; documents: { id: string; url?: string }[] }[] })
      .claims) {
      expect(uri).toBe(`tumen://claim/${id}`);
      const claim = ledger.record("claim", id);
      expect(documents.length).toBeGreaterThan(0);
      for (const document of documents) {
        expect(claim?.citations.some(({ source }) => source === document.id)).toBe(true);
        expect(document.url).toBe(ledger.record("source", document.id)?.url);
      }
    }
  });

  it("keep figures as they were spoken, and mark those that may not be compared", async () => {
    const { text, data } = await call(await connected(), "estimates", { question: "casualties", asOf: "2024-12-27", limit: 50 });
    const { figures, spread } = data as { figures: { isCompared: boolean; counts: string }[]; spread: { highest: { figure: string } } };
    expect(spread.highest.figure).toBe("more than 3,000");
    expect(text).toContain("to more than 3,000 [zelenskyy-2024-12-23-casualties] (Zelenskyy");
    for (const { isCompared, counts } of figures) expect(isCompared).toBe(counts === "all");
  });

  it("come in pages that together hold everything once", async () => {
    const client = await connected();
    const ids: string[] = [];
    let offset: number | undefined = 0;
    while (offset !== undefined) {
      const { data } = await call(client, "claims", { query: "claimant:nis", limit: 50, offset });
      const page = data as { claims: { id: string }[]; total: number; nextOffset?: number };
      ids.push(...page.claims.map(({ id }) => id));
      expect(page.total).toBe(ledger.query("claimant:nis").total);
      offset = page.nextOffset;
    }
    expect(ids).toEqual(ledger.find("claimant:nis").map(({ id }) => id));
  });

  it("show nothing that became public after the day of the server, whatever day is asked for", async () => {
    const client = await connected(["--as-of", "2024-12-27"]);
    const { data } = await call(client, "claims", { query: "sort:-public", asOf: "2026-01-01", limit: 50 });
    const { asOf, claims } = data as { asOf: string; claims: { public: string }[] };
    expect(asOf).toBe("2024-12-27");
    expect(claims.every((claim) => claim.public <= "2024-12-27")).toBe(true);
    const positions = await call(client, "positions", { question: "troops-in-russia", asOf: "2025-06-01" });
    expect(positions.data).toMatchObject({ acknowledged: [] });
    expect(positions.text).toMatch(/The ledger holds no acknowledgement by/);
    const changes = await call(client, "changes", { from: "2024-12-20", to: "2025-12-31", limit: 50 });
    const lastDays = (changes.data as { changes: { date?: string }[] }).changes.map(({ date = "" }) => date.split("/").at(-1) ?? "");
    expect(lastDays.filter((day) => day > "2024-12-28")).toEqual([]);
    expect(changes.data).toMatchObject({ from: "2024-12-20", to: "2024-12-27" });
  });

  it("tell of one event as a change, and of none as nothing", async () => {
    const client = await connected();
    const event = await call(client, "changes", { from: "2024-06-17", to: "2024-06-18" });
    expect(event.text).toMatch(
      /^1 change became public after 2024-06-17 and up to 2024-06-18\.\n- event, .*\[putin-pyongyang-2024-06-18\]/,
    );
    const none = await call(client, "changes", { from: "2024-06-18", to: "2024-06-18" });
    expect(none.text).toBe("Nothing became public after 2024-06-18 and up to 2024-06-18.");
  });

  it("name the last day of the ledger where a later one is asked for, of the server or of a tool", async () => {
    const last = ledger.latestDay(new Date().toLocaleDateString("sv"));
    const client = await connected(["--as-of", "2099-01-01"]);
    expect((await call(client, "brief", {})).data).toMatchObject({ asOf: last });
    expect((await call(client, "brief", { asOf: "2099-01-01" })).data).toMatchObject({ asOf: last });
  });

  it("hold an analyst's own records", async () => {
    const client = await connected(["--data", records]);
    expect((await call(client, "claims", { query: "topic:lamps" })).data).toMatchObject({ total: 3 });
    expect((await call(client, "record", { id: "lamps-of-march" })).data).toMatchObject({ id: "harbour-office-2021-03-05-lamps-lit" });
  });
});

describe("requests that cannot be understood", () => {
  it.each([
    ["claims", { query: "claimnt:nis" }, /"claimnt" is no field.*\n.*claimnt:nis\n.*\^{7}\n.*did you mean claimant\?/],
    ["claims", { qury: "nis" }, /query: Invalid input.*Unrecognized key: "qury"/],
    ["claims", { query: "", limit: 500 }, /limit: Too big: expected number to be <=50/],
    ["claims", { query: "x", asOf: "2024-02-30" }, /asOf: expected a day of the calendar such as 2024-12-27/],
    ["estimates", { question: "casulties" }, /no question has the id "casulties": did you mean casualties\?/],
    ["estimates", { question: "troops-in-russia" }, /ask positions troops-in-russia instead/],
    ["record", { id: "nsi" }, /did you mean nis/],
    ["record", { id: "russia", kind: "plaice" }, /kind: Invalid option: expected one of/],
    ["trace", { claim: "zelenskyy" }, /zelenskyy is the id of a record of another kind \(actor\): expected that of a claim/],
    ["brief", { topics: ["lossess"] }, /no topic has the id "lossess": did you mean losses\?/],
    ["changes", { from: "2025-01-02", to: "2025-01-01" }, /the days are turned round/],
  ])("%s %j are told the way out, and the server goes on", async (name, args, message) => {
    const client = await connected();
    expect(await call(client, name, args)).toEqual({ text: expect.stringMatching(message), data: undefined, isError: true });
    expect((await call(client, "search", { text: "zelensky" })).isError).toBe(false);
  });

  it("include one for a tool that is not there", async () => {
    const client = await connected();
    await expect(client.callTool({ name: "clams", arguments: {} })).rejects.toThrow(/clams/);
  });

  it("do not end the server where they are no messages at all; the end of its input does", async () => {
    const initialize = {
      jsonrpc: "2.0",
      id: 1,
      method: "initialize",
      params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } },
    };
    const child = spawn(process.execPath, [program, "mcp"], { stdio: ["pipe", "pipe", "ignore"] });
    child.stdin.write(`no message\n{"jsonrpc":"2.0"}\n${JSON.stringify(initialize)}\n`);
    for await (const line of createInterface(child.stdout)) {
      const { id, result } = JSON.parse(line) as { id?: number; result?: { serverInfo: { name: string } } };
      if (id !== 1) continue;
      expect(result?.serverInfo.name).toBe("tumen");
      child.stdin.end();
    }
    const [code] = child.exitCode === null ? ((await once(child, "exit")) as [number]) : [child.exitCode];
    expect(code).toBe(0);
  });
});

describe("resources", () => {
  it("are every record, by templates that complete ids; questions and topics are listed", async () => {
    const client = await connected();
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual(
      expect.arrayContaining([
        "tumen://help/query",
        ...ledger.questions().map(({ id }) => `tumen://question/${id}`),
        ...ledger.topics().map(({ id }) => `tumen://topic/${id}`),
      ]),
    );
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates).toHaveLength(8);
    const ref = { type: "ref/resource" as const, uri: "tumen://claim/{id}" };
    const { completion } = await client.complete({ ref, argument: { name: "id", value: "nis-2024-12-27-cap" } });
    expect(completion.values).toContain("nis-2024-12-27-captive-died");
    expect((await client.complete({ ref, argument: { name: "id", value: "" } })).completion.values.length).toBeLessThanOrEqual(100);
  });

  it("can be read as data and as text, and say what is near where there is none", async () => {
    const client = await connected();
    const { contents } = await client.readResource({ uri: "tumen://claim/nis-2024-12-27-captive-died" });
    const [data, text] = contents as { text: string; mimeType: string }[];
    expect(JSON.parse(data?.text ?? "")).toMatchObject({ kind: "claim", id: "nis-2024-12-27-captive-died" });
    expect(text?.text).toMatch(/\[nis-2024-12-27-captive-died\]\n(.*\n)*.*https:/);
    await expect(client.readResource({ uri: "tumen://claim/nis-2024-12-27-captive-dead" })).rejects.toThrow(
      /did you mean nis-2024-12-27-captive-died/,
    );
    expect(((await client.readResource({ uri: "tumen://help/query" })).contents[0] as { text: string }).text).toMatch(
      /claimant: who claims it/,
    );
  });
});
