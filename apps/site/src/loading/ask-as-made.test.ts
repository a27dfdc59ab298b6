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
  ["a browser's own request for a page", { Accept: "text/html,*/*" }, true],
  ["a request of Next's router", { Accept: "*/*" }, false],
  ["the site's own request", { Accept: "text/html", "X-Page-As-Made": "1" }, false],
])("whether it is drawn first goes by who asks: %s", (_, headers, expected) => {
  vi.stubEnv("NODE_ENV", "production");
  expect(isToBeDrawnFirst(new Request(asked.url, { headers }))).toBe(expected);
});
