import { Validator } from "@seriousme/openapi-schema-validator";
import { ledger } from "@tumen/core";
import { neutralised, restored, splitCell } from "@tumen/core/export";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { day } from "./pages";

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly example?: string }[];
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const root = () => `${inject("site")}/api/v1`;
const ask = (path: string, init?: RequestInit) => fetch(`${root()}${path}`, { redirect: "manual", ...init });
const json = async (path: string) => (await ask(path)).json();
const q = encodeURIComponent;
const last = ledger.latestDay(new Date().toISOString().slice(0, 10));

let description: Description;
beforeAll(async () => {
  description = (await json("/openapi.json")) as Description;
});

/** Checks an answer against a schema of the description. */
function check(schema: object, answer: unknown): readonly unknown[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "api", components: description.components });
  const inPlace = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components'));
  ajv.validate(inPlace, answer);
  return (ajv.errors ?? []).slice(0, 3);
}

describe("the description", () => {
  test("is OpenAPI 3.1, as a validator that is not ours has it", async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(description) as unknown as Record<string, unknown>);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  test("tells every way to ask, and each answers as it is described, with the examples it gives", async () => {
    const paths = Object.entries(description.paths);
    expect(paths.length).toBeGreaterThan(20);
    for (const [path, { get }] of paths) {
      const example = (place: string) => get.parameters.filter((one) => one.in === place && one.example !== undefined);
      const filled = example("path").reduce((text, { name, example: id = "" }) => text.replace(`{${name}}`, id), path);
      const required = example("query").filter((one) => one.required);
      const query = new URLSearchParams([...required.map(({ name, example: value = "" }) => [name, value]), ["limit", "5"]]);
      if (!get.parameters.some(({ name }) => name === "limit")) query.delete("limit");
      const answer = await ask(`${filled}?${query}`);
      expect(answer.status, filled).toBe(200);
      const schema = get.responses["200"]?.content["application/json"]?.schema ?? {};
      expect(check(schema, await answer.json()), filled).toEqual([]);
    }
  });

  test("would not be met by any answer", async () => {
    const { schema } = description.paths["/claims"]?.get.responses["200"]?.content["application/json"] ?? { schema: {} };
    expect(check(schema, { claims: [{}] })).not.toEqual([]);
  });
});

describe("claims", () => {
  test("come a stretch at a time, each leading to the next, and all together are the whole", async () => {
    const whole = await json(`/claims?q=${q("topic:losses sort:said")}&limit=1000&asOf=${day}`);
    const ids: string[] = [];
    let next: string | undefined = `${root()}/claims?q=${q("topic:losses sort:said")}&limit=20&asOf=${day}`;
    while (next !== undefined) {
      const answer: Response = await fetch(next);
      ids.push(...((await answer.json()) as { claims: { claim: { id: string } }[] }).claims.map(({ claim }) => claim.id));
      const link = /<([^>]+)>; rel="next"/.exec(answer.headers.get("link") ?? "")?.[1];
      next = link === undefined ? undefined : new URL(link, root()).href;
    }
    expect(ids).toEqual(whole.claims.map(({ claim }: { claim: { id: string } }) => claim.id));
    expect(ids).toHaveLength(whole.total);
    expect(ids.length).toBeGreaterThan(20);
  });

  test("of a past day hold nothing that became public later", async () => {
    const { claims, asOf } = await json(`/claims?asOf=${day}&q=${q("sort:-public")}`);
    expect(asOf).toBe(day);
    expect(claims.every(({ claim }: { claim: { public: string } }) => claim.public <= day)).toBe(true);
    expect(claims[0].claim.public).toBe(day);
  });

  test("can be counted by the values of fields", async () => {
    const { facets, total } = await json(`/claims?q=${q("claimant:rok")}&facets=modality&limit=0`);
    expect(facets.modality.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(total);
  });

  test("as CSV are all that the query finds, and read back, with every document", async () => {
    const query = q("question:killed");
    const { claims, total } = await json(`/claims?q=${query}&limit=1000&asOf=${day}`);
    const answer = await ask(`/claims?q=${query}&format=csv&asOf=${day}`);
    expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="tumen-claims-${day}.csv"`);
    const rows = parse(await answer.text(), { columns: true }) as Record<string, string>[];
    expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
    for (const { claim, documents } of claims) {
      const row = rows.find(({ id }) => id === claim.id);
      expect(restored(row?.statement ?? "")).toBe(claim.statement);
      expect(splitCell(row?.sources ?? "")).toEqual(documents.map(({ source }: { source: { id: string } }) => source.id));
      expect(row?.statement).toBe(neutralised(claim.statement));
    }
  });

  test.each([
    ["text/csv", /^id,/],
    ["application/geo+json", /"FeatureCollection"/],
    ["application/x-ndjson", /^\{"claim":/],
    ["text/markdown", /\[\^?1\]|^#|\*\*/m],
    ["application/x-bibtex", /^@/m],
    ["application/x-research-info-systems", /^TY {2}- /m],
    ["application/vnd.citationstyles.csl+json", /^\s*\[/],
  ])("come as %s where the header Accept asks for it", async (accept, start) => {
    const answer = await ask(`/claims?q=${q("question:killed")}&asOf=${day}`, { headers: { Accept: accept } });
    expect(answer.headers.get("content-type")).toContain(accept);
    expect(answer.headers.get("vary")).toContain("Accept");
    expect(await answer.text()).toMatch(start);
  });
});

test("the briefing comes as data, Markdown and text, in three languages", async () => {
  expect((await json(`/brief?asOf=${day}`)).asOf).toBe(day);
  expect(await (await ask(`/brief?asOf=${day}&format=markdown`)).text()).toMatch(/^# North Korea/);
  expect(await (await ask(`/brief?asOf=${day}&format=text&lang=ko`)).text()).toMatch(/[가-힣]/);
});

test("a record is found by words in four scripts, and with a letter wrong", async () => {
  for (const text of ["zelensky", "젤렌스키", "Зеленський", "Зеленский", "zelensyk"]) {
    const { hits } = await json(`/search?q=${q(text)}&lang=uk`);
    expect(hits[0], text).toMatchObject({ kind: "actor", id: "zelenskyy", path: "/actors/zelenskyy", lang: "uk" });
  }
});

describe("an answer", () => {
  test("is as of today where today is asked for, though nothing became public today", async () => {
    const today = new Date().toISOString().slice(0, 10);
    const answer = await ask(`/brief?asOf=${today}`);
    expect(answer.status).toBe(200);
    expect((await answer.json()).asOf).toBe(today);
  });

  test("can be asked for from any origin, sets no cookie, and is not sent again where nothing has changed", async () => {
    const first = await ask("/topics");
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    expect(first.headers.get("set-cookie")).toBeNull();
    const again = await ask("/topics", { headers: { "If-None-Match": first.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
    const preflight = await ask("/topics", { method: "OPTIONS" });
    expect([preflight.status, preflight.headers.get("access-control-allow-methods")]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });

  test("of a past day and a version is kept for ever; of another version there is none", async () => {
    const latest = await ask("/topics");
    expect(latest.headers.get("cache-control")).not.toContain("immutable");
    const version = latest.headers.get("tumen-data") ?? "";
    const past = await ask(`/topics?asOf=${day}&v=${version}`);
    expect(past.headers.get("cache-control")).toContain("immutable");
    // As pages write it, the version may stand without its fingerprint: other data may still come under it.
    const byPackage = await ask(`/topics?asOf=${day}&v=${version.split("-")[0]}`);
    expect([byPackage.status, byPackage.headers.get("cache-control")?.includes("immutable")]).toEqual([200, false]);
    expect((await ask(`/topics?asOf=${day}&v=0.0.1-none`)).status).toBe(404);
  });

  test("under an id that has moved leads on, and keeps its query", async () => {
    const answer = await ask(`/claims/rok-mnd-2024-10-08-regular-troops-very-likely/trace?asOf=${day}`);
    expect(answer.status).toBe(308);
    const target = answer.headers.get("location");
    expect(target).toBe(`/api/v1/claims/rok-mnd-2024-10-08-deployment-likely/trace?asOf=${day}`);
    expect((await fetch(`${inject("site")}${target}`)).status).toBe(200);
  });
});

describe("an error says what is wrong and the way out", () => {
  test.each([
    [`/claims?q=${q("claimnt:nis drone")}`, 400, { code: "invalid-query", position: 0, end: 7, suggestions: ["claimant:nis drone"] }],
    ["/claims?asOf=2024-02-30", 400, { code: "invalid-day" }],
    ["/brief?asOf=2099-01-01", 400, { code: "day-to-come", expected: "a day that has come", suggestions: [last] }],
    ["/changes?from=2024-12-20&to=2099-01-01", 400, { code: "day-to-come", suggestions: [last] }],
    ["/claims?asof=2024-12-27", 400, { code: "unknown-parameter", suggestions: ["asOf"] }],
    ["/claims?limit=1001", 400, { code: "invalid-parameter", expected: "a whole number from 0 to 1000" }],
    ["/claims?format=cvs", 400, { code: "unknown-format", suggestions: ["csv", "ris"] }],
    ["/claims?facets=topics", 400, { code: "invalid-parameter", suggestions: ["topic"] }],
    ["/changes", 400, { code: "missing-parameter", expected: "from" }],
    ["/changes?from=2025-01-02&to=2025-01-01", 400, { code: "invalid-parameter" }],
    ["/search", 400, { code: "missing-parameter" }],
    ["/positions/casualties", 400, { code: "wrong-kind", suggestions: ["/api/v1/estimates/casualties"] }],
    ["/claims/nis-2024-12-27-captive-dead", 404, { code: "unknown-id", suggestions: ["nis-2024-12-27-captive-died"] }],
    ["/claims/nis-2024-12-27-captive-died?asOf=2024-12-26", 404, { code: "not-public", expected: day }],
    ["/nowhere", 404, { code: "unknown-route" }],
    [`/claims?q=${"a".repeat(2001)}`, 414, { code: "address-too-long" }],
    [`/claims?q=a&facets=${"a".repeat(5000)}`, 414, { code: "address-too-long" }],
  ])("%s", async (path, status, error) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    const body = await answer.json();
    expect(body.error).toMatchObject(error);
    expect(check({ $ref: "#/components/schemas/Error" }, body)).toEqual([]);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(JSON.stringify(body)).not.toMatch(/ at .+:\d+:\d+/);
  });

  test("where a media type or a method is asked for that there is not", async () => {
    const answer = await ask("/topics", { headers: { Accept: "text/html" } });
    expect([answer.status, (await answer.json()).error.code]).toEqual([406, "not-acceptable"]);
    const posted = await ask("/topics", { method: "POST", body: "x" });
    expect([posted.status, posted.headers.get("allow"), (await posted.json()).error.code]).toEqual([
      405,
      "GET, HEAD, OPTIONS",
      "method-not-allowed",
    ]);
  });
});
