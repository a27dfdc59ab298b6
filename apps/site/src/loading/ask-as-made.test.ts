import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { isToBeDrawnFirst, pageDrawnFirst } from "./ask-as-made";

afterEach(() => vi.unstubAllEnvs());

const asked = new Request("http://localhost/en?asOf=2024-12-27", { headers: { Accept: "text/html,*/*" } });

/** The port of a server that has just ended: nobody answers there. */
async function closedPort(): Promise<string> {
  const server = createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

test("a page is sent as it was made where the server does not reach itself", async () => {
  vi.stubEnv("PORT", await closedPort());
  expect(await pageDrawnFirst(asked)).toBeUndefined();
});

test("a page is sent as it was made where the port of the server is not known", async () => {
  vi.stubEnv("PORT", undefined);
  expect(await pageDrawnFirst(asked)).toBeUndefined();
});

test.each([
  ["a browser", true, { headers: { Accept: "text/html,*/*" } }],
  ["a browser that sends something", false, { method: "POST", headers: { Accept: "text/html,*/*" } }],
  ["Next's router", false, { headers: { Accept: "*/*" } }],
  ["the site itself", false, { headers: { Accept: "text/html", "X-Page-As-Made": "1" } }],
])("whether it is drawn first goes by who asks: %s", (_, expected, init) => {
  vi.stubEnv("NODE_ENV", "production");
  expect(isToBeDrawnFirst(new Request(asked.url, init))).toBe(expected);
});
