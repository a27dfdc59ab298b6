import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { bundleSizes } from "../bench/bundle-sizes.js";

/** Bytes after gzip. The design asks for 15 kB and 230 a claim: bench/README.md says why they are more. Lower it where you can; a rise is told there too. */
const budget = { engine: 29_900, perClaim: 273 };

const dist = join(dirname(fileURLToPath(import.meta.url)), "../dist");

/** What a built module, and every module it loads, imports from outside the package. */
async function importsOf(entry: string, seen = new Set<string>()): Promise<Set<string>> {
  const outside = new Set<string>();
  seen.add(entry);
  const code = await readFile(entry, "utf8");
  for (const [, name = ""] of code.matchAll(/^(?:import|export)\b[^'"]*"([^"\n]+)"/gm)) {
    if (!name.startsWith(".")) outside.add(name);
    else if (!seen.has(join(dirname(entry), name)))
      for (const inner of await importsOf(join(dirname(entry), name), seen)) outside.add(inner);
  }
  return outside;
}

describe("the built package", () => {
  it("needs nothing but itself for the ledger and its exports", async () => {
    expect([...(await importsOf(join(dist, "index.js")))]).toEqual([]);
    expect([...(await importsOf(join(dist, "export.js")))]).toEqual([]);
  });

  it("has the engine without the data, for ledgers of other data", async () => {
    expect([...(await importsOf(join(dist, "engine.js")))]).toEqual([]);
    const [engine, whole] = await Promise.all([import(join(dist, "engine.js")), import(join(dist, "index.js"))]);
    expect(Object.keys(engine).sort()).toEqual(
      Object.keys(whole)
        .filter((name) => name !== "ledger")
        .sort(),
    );
  });

  it("speaks English alone where no other language is asked for, and three with nothing else to load", async () => {
    expect([...(await importsOf(join(dist, "wording.js")))]).toEqual([]);
    const { ledger } = await import(join(dist, "index.js"));
    const { ko, locales } = await import(join(dist, "wording.js"));
    expect(Object.keys(locales)).toEqual(["en", "ko", "uk"]);
    expect(ledger.brief({ asOf: "2024-12-27", wording: ko }).sections[0].title).toBe("최신 소식");
    const { outputFiles } = await build({
      entryPoints: [join(dist, "engine.js")],
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
    });
    expect(outputFiles[0]?.text).not.toMatch(/[가-힣]/);
  });

  it("keeps to its size, so that a page or a terminal does not grow unnoticed", async () => {
    const { engine, whole } = await bundleSizes();
    const { length } = (await import("./index.js")).ledger.claims();
    expect(engine).toBeLessThanOrEqual(budget.engine);
    expect(whole / length).toBeLessThanOrEqual(budget.perClaim);
  });

  it("starts quickly: its data are texts in quotes and of one byte a letter, and no formatter is made before it is needed", async () => {
    expect((await readFile(join(dist, "index.js"), "utf8")).match(/[`\u0080-\uffff]/g)).toBeNull();
    const made = `for (const name of Object.keys(Object.getOwnPropertyDescriptors(Intl)))
      Intl[name] = class { constructor() { throw new Error(name + " is made at import"); } };
      await import(${JSON.stringify(join(dist, "index.js"))});`;
    expect(() => execFileSync(process.execPath, ["--input-type=module", "--eval", made], { stdio: "pipe" })).not.toThrow();
  });

  it("needs zod for its schemas", async () => {
    expect([...(await importsOf(join(dist, "schema.js")))]).toContain("zod");
  });

  it("needs what reads records, and nothing of Node, to lay own records over a ledger", async () => {
    expect([...(await importsOf(join(dist, "extend.js")))].sort()).toEqual(["edtf", "zod"]);
    const [{ ledger }, { extend, ledgerOf }] = await Promise.all([import(join(dist, "index.js")), import(join(dist, "extend.js"))]);
    const topics = [{ id: "my-topic", title: "Mine", description: "Mine." }];
    expect(extend(ledger, { topics })).toBeInstanceOf(ledger.constructor);
    expect(ledgerOf({ topics }).topics()).toEqual(topics);
  });

  it("answers from what was built, with the same briefing as the source", async () => {
    const built = await import(join(dist, "index.js"));
    const source = await import("./index.js");
    expect(built.ledger.brief({ asOf: "2024-12-27" })).toEqual(source.ledger.brief({ asOf: "2024-12-27" }));
  });

  it("carries a manifest by which a copy of the data can be checked", async () => {
    const manifest = JSON.parse(await readFile(join(dist, "data/manifest.json"), "utf8"));
    const { version } = JSON.parse(await readFile(join(dist, "../package.json"), "utf8"));
    expect(manifest.version).toBe(version);
    const lines = Object.keys(manifest.files)
      .sort()
      .map((name) => `${manifest.files[name].sha256}  ${name}\n`)
      .join("");
    expect(createHash("sha256").update(lines).digest("hex")).toBe(manifest.fingerprint);
    for (const [name, { sha256, bytes }] of Object.entries<{ sha256: string; bytes: number }>(manifest.files)) {
      const file = join(dist, "data", name);
      const digest = await crypto.subtle.digest("SHA-256", await readFile(file));
      expect([Buffer.from(digest).toString("hex"), (await stat(file)).size], name).toEqual([sha256, bytes]);
      expect(JSON.parse(await readFile(file, "utf8"))).toHaveLength(manifest.counts[name.replace(".json", "")]);
    }
  });

  it("carries its data as JSON beside the code", async () => {
    const claims = JSON.parse(await readFile(join(dist, "data/claims.json"), "utf8"));
    const { ledger } = await import("./index.js");
    expect(claims).toEqual(ledger.claims());
  });
});
