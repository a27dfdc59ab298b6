"use strict";
const assert = require("node:assert/strict");
const { once } = require("node:events");
const { createServer } = require("node:net");
const { test } = require("node:test");
const { choosePort } = require("./port.cjs");
const { Failure } = require("./workspace.cjs");

test("a free port is taken as wished", async () => {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  assert.equal(await choosePort(String(port)), port);
});

for (const host of [undefined, "127.0.0.1"]) {
  test(`a taken port (${host ?? "every address"}) is named, and a free one proposed`, async (context) => {
    const server = createServer().listen({ port: 0, host });
    context.after(() => server.close());
    await once(server, "listening");
    const { port } = server.address();
    await assert.rejects(choosePort(String(port)), (error) => {
      assert.ok(error instanceof Failure);
      const [, other] = error.message.match(new RegExp(`^Port ${port} is taken: choose another, as in PORT=(\\d+) npm start$`)) ?? [];
      assert.notEqual(Number(other), port);
      return true;
    });
  });
}

for (const wish of ["abc", "0", "65536", "-1", "30.5", " "]) {
  test(`PORT="${wish}" is refused`, async () => {
    await assert.rejects(choosePort(wish), { message: `PORT is "${wish}": expected a number from 1 to 65535, as in PORT=3000 npm start` });
  });
}
