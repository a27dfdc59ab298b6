import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ledger } from "../src/index.js";
import { FreshProject } from "./fresh-project.js";

const minutes = 60_000;
let project: FreshProject;

beforeAll(async () => {
  project = await FreshProject.create();
}, 10 * minutes);
afterAll(() => project?.remove());

const questions = `import { ledger } from "@tumen/core";
const answers = {
  claims: ledger.claims().length,
  sentence: ledger.brief({ asOf: "2024-12-27" }).sections[0].sentences[0].text,
  total: ledger.query("claimant:국정원 question:killed counts:all").total,
  acknowledged: ledger.positions("troops-in-russia").acknowledged.map(({ since }) => since),
};
let problem;
try { ledger.trace("nis-2024-12-27-captive-dead"); } catch (error) { problem = error.message; }
`;

const expected = {
  claims: ledger.claims().length,
  sentence: ledger.brief({ asOf: "2024-12-27" }).sections[0]?.sentences[0]?.text,
  total: ledger.query("claimant:nis question:killed counts:all").total,
  acknowledged: ["2025-04-26", "2025-04-28"],
};
const problem = 'No claim has the id "nis-2024-12-27-captive-dead": did you mean nis-2024-12-27-captive-died';

describe("in a fresh project the package gives the same answers", () => {
  it.each([
    ["Node 22", () => [project.installed("node22/bin/node"), "ask.mjs"]],
    ["Node 24", () => [project.installed("node24/bin/node"), "ask.mjs"]],
    ["Node 26", () => [process.execPath, "ask.mjs"]],
    ["Deno", () => [project.installed(".bin/deno"), "run", "--quiet", "ask.mjs"]],
    ["Bun", () => [project.installed(".bin/bun"), "run", "ask.mjs"]],
  ])(
    "in %s",
    async (_, command) => {
      await project.write("ask.mjs", `${questions}console.log(JSON.stringify({ ...answers, problem }));`);
      const [program = "", ...words] = command();
      const { code, stdout, stderr } = await project.run(program, ...words);
      expect(stderr).toBe("");
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toEqual({ ...expected, problem: expect.stringContaining(problem) });
    },
    minutes,
  );

  it(
    "in a browser, from one bundle",
    async () => {
      await project.write("browser.mjs", `${questions}document.body.textContent = JSON.stringify({ ...answers, problem });`);
      const bundled = await project.run(
        project.installed(".bin/esbuild"),
        "browser.mjs",
        "--bundle",
        "--platform=browser",
        "--outfile=browser.js",
      );
      expect(bundled.code).toBe(0);
      await project.write("page.html", '<!doctype html><meta charset="utf-8"><body></body><script src="browser.js"></script>');
      const chromium = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
      const { stdout } = await project.run(chromium, "--headless=new", "--no-sandbox", "--dump-dom", `file://${project.folder}/page.html`);
      const [, text = ""] = stdout.match(/<body>([\s\S]*?)<\/body>/) ?? [];
      expect(JSON.parse(text.replaceAll("&lt;", "<").replaceAll("&amp;", "&"))).toEqual({
        ...expected,
        problem: expect.stringContaining(problem),
      });
    },
    minutes,
  );
});

describe("in a fresh project the compiler", () => {
  const compiled = async (code: string) => {
    await project.write("ask.ts", `import { ledger } from "@tumen/core";\n${code}\n`);
    return project.run(project.installed(".bin/tsc"), "--noEmit", "--strict", "--module", "nodenext", "--target", "es2024", "ask.ts");
  };

  it(
    "takes an id that exists",
    async () => {
      expect(await compiled('ledger.claims({ claimant: "nis" }).map(({ id }) => ledger.trace(id));')).toMatchObject({ code: 0 });
    },
    minutes,
  );

  it(
    "refuses one that is mistyped, with its place",
    async () => {
      const { code, stdout } = await compiled('ledger.claims({ claimant: "nsi" });');
      expect(code).not.toBe(0);
      expect(stdout).toMatch(/ask\.ts\(2,17\): error TS\d+: Type '"nsi"' is not assignable to type 'ActorId/);
    },
    minutes,
  );
});
