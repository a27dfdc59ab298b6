import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ledger } from "@tumen/core";
import { renderMarkdown, renderText } from "@tumen/core/export";
import { describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("../dist/index.js", import.meta.url));

/** Runs the built program as a script would: no terminal, output to a pipe. */
function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8", maxBuffer: 1 << 26 });
  return { stdout, stderr, status };
}

describe("tumen brief", () => {
  const briefing = ledger.brief({ asOf: "2024-12-27" });

  it("prints the briefing as text, as Markdown and as JSON", () => {
    expect(run("brief", "--as-of", "2024-12-27")).toEqual({ stdout: renderText(briefing, 80), stderr: "", status: 0 });
    expect(run("brief", "--as-of", "2024-12-27", "--format", "markdown").stdout).toBe(renderMarkdown(briefing));
    expect(JSON.parse(run("brief", "--as-of=2024-12-27", "--format=json").stdout)).toEqual(JSON.parse(JSON.stringify(briefing)));
  });

  it("defines every footnote of its Markdown, once", () => {
    const { stdout } = run("brief", "--as-of", "2024-12-27", "--format", "markdown");
    const defined = [...stdout.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
    const used = [...stdout.matchAll(/\[\^(\d+)\](?!: )/g)].map(([, number]) => number);
    expect(used.length).toBeGreaterThan(10);
    expect(new Set(defined)).toEqual(new Set(used));
    expect(defined.length).toBe(new Set(defined).size);
  });

  it("does not load the screens", () => {
    const telling =
      "data:text/javascript,import{registerHooks}from'node:module';registerHooks({load(u,c,n){process.stderr.write(u+'\\n');return n(u,c)}})";
    const { stderr } = spawnSync(process.execPath, [`--import=${encodeURI(telling)}`, program, "brief"], { encoding: "utf8" });
    expect(stderr).toMatch(/dist\/index\.js/);
    expect(stderr).not.toMatch(/dist\/run-/);
  });

  it("is what stands in for the screens where there is no terminal", () => {
    expect(run("--as-of", "2024-12-27").stdout).toBe(renderText(briefing, 80));
  });

  it("ends quietly when its reader has seen enough", () => {
    const { stdout, stderr, status } = spawnSync("sh", ["-c", `"${process.execPath}" "${program}" brief --format json | head -1`], {
      encoding: "utf8",
    });
    expect({ stdout, stderr, status }).toEqual({ stdout: "{\n", stderr: "", status: 0 });
  });
});

describe("tumen claim", () => {
  const [claim] = ledger.asOf("2024-12-27").claims({ said: { from: "2024-12-27", to: "2024-12-27" } });
  const id = claim?.id ?? "";

  it("prints a claim with its trace and every address", () => {
    const { stdout, status } = run("claim", id);
    expect(status).toBe(0);
    const joined = stdout.replace(/\n[\s│]*/g, "");
    for (const { source } of ledger.record("claim", id)?.citations ?? [])
      expect(joined).toContain((ledger.record("source", source)?.url ?? "").replace(/\s/g, ""));
  });

  it("gives the same as JSON", () => {
    expect(JSON.parse(run("claim", id, "--format", "json").stdout).claim.id).toBe(id);
  });

  it("says when a claim became public where that was later", () => {
    const { stderr, status } = run("claim", id, "--as-of", "2024-10-01");
    expect([stderr, status]).toEqual([
      `tumen: ${id} was not public on 2024-10-01; it became public on ${ledger.record("claim", id)?.public}\n`,
      2,
    ]);
  });

  it("suggests the nearest id", () => {
    const { stderr, status } = run("claim", `${id}x`);
    expect(stderr).toContain(`did you mean ${id}`);
    expect(status).toBe(2);
  });
});

describe("bad requests", () => {
  it.each([
    [["brif"], /^tumen: unknown command brif: did you mean brief\?\n$/],
    [["brief", "--formt", "text"], /^tumen: unknown option --formt: did you mean --format\?\n$/],
    [["brief", "--format", "pdf"], /^tumen: --format is "pdf": expected text, markdown, json\n$/],
    [["brief", "--as-of", "2024-02-30"], /^tumen: --as-of is "2024-02-30": expected a day of the calendar such as 2024-12-27, or today\n$/],
    [["brief", "--as-of"], /^tumen: .*--as-of.*\n$/],
    [["brief", "extra"], /^tumen: tumen brief takes no "extra": see tumen --help\n$/],
    [["brief", "--as-of", "\u001b[31mred"], /^tumen: --as-of is "red": expected .*\n$/],
    [["-x"], /^tumen: unknown option -x: .*\n$/],
    [["claim"], /^tumen: tumen claim takes one <id>: see tumen --help\n$/],
  ])("%j get one clear line and exit code 2", (args, line) => {
    const { stdout, stderr, status } = run(...args);
    expect(stderr).toMatch(line);
    expect({ stdout, status }).toEqual({ stdout: "", status: 2 });
  });

  it("are helped by --help, which names every command and format", () => {
    const { stdout, status } = run("--help");
    expect(status).toBe(0);
    for (const word of ["tumen brief", "tumen claim", "--as-of", "--format", "markdown"]) expect(stdout).toContain(word);
  });
});
