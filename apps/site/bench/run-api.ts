import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { runNext, serve } from "../e2e/served-site.ts";

const site = fileURLToPath(new URL("..", import.meta.url));
const bare = join(site, "bench/bare");
const rounds = 3;
const seconds = 3;
const connections = 10;

/** Requests that stand for what people and programs ask. */
const asked = [
  "/api/v1/claims?q=claimant:rok&asOf=2024-12-27",
  "/api/v1/claims?q=question:killed&format=csv&asOf=2024-12-27",
  "/api/v1/claims/nis-2024-12-27-captive-died",
  "/api/v1/estimates/casualties",
  "/api/v1/suggest?q=claimant:zelen",
  "/api/v1/brief?asOf=2024-12-27",
];

const perSecond = async (url: string) => {
  const { requests, non2xx, errors } = await autocannon({ url, connections, duration: seconds });
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} failed`);
  return requests.average;
};

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Measures one request against a route that sends the same bytes, turn by turn, so that both see the same machine. */
async function compare(api: string, path: string, folder: string) {
  const answer = await fetch(`${api}${path}`);
  const body = await answer.text();
  const file = join(folder, "body");
  writeFileSync(file, body);
  const other = await serve(bare, "/", { BARE_BODY: file, BARE_TYPE: answer.headers.get("content-type") ?? "text/plain" });
  try {
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      const [own, plain] = [await perSecond(`${api}${path}`), await perSecond(`${other.site}/bare`)];
      // The first round warms both up.
      if (round > 0) {
        ours.push(own);
        theirs.push(plain);
      }
    }
    return { path, bytes: Buffer.byteLength(body), ours: median(ours), theirs: median(theirs) };
  } finally {
    await other.end();
  }
}

const folder = mkdtempSync(join(tmpdir(), "tumen-bench-"));
await runNext(bare, "build");
const api = await serve(site, "/icon.svg");
try {
  console.log("| request | bytes | answers a second | bare route | ratio |\n| --- | --: | --: | --: | --: |");
  for (const path of asked) {
    const { bytes, ours, theirs } = await compare(api.site, path, folder);
    console.log(`| \`${path}\` | ${bytes} | ${Math.round(ours)} | ${Math.round(theirs)} | ${(ours / theirs).toFixed(2)} |`);
  }
} finally {
  await api.end();
  rmSync(folder, { recursive: true });
}
