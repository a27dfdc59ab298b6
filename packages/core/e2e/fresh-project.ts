import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const execute = promisify(execFile);
const packageRoot = fileURLToPath(new URL("..", import.meta.url));

/** What a program printed, and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Everything a fresh project installs beside the package: other runtimes, a bundler, the compiler. Their versions are pinned. */
const tools = ["node22@npm:node@22.23.3", "node24@npm:node@24.21.0", "deno@2.9.6", "bun@1.4.5", "esbuild@0.28.2", "typescript@7.0.2"];

/** A project in an empty folder that has installed the package as others will: from what `pack` makes. */
export class FreshProject {
  private constructor(readonly folder: string) {}

  static async create(): Promise<FreshProject> {
    const project = new FreshProject(await mkdtemp(join(tmpdir(), "fresh-project-")));
    await execute("npx", ["-y", "pnpm@12.21.0", "pack", "--pack-destination", project.folder], { cwd: packageRoot });
    const [tarball] = (await readdir(project.folder)).filter((name) => name.endsWith(".tgz"));
    await project.write("package.json", JSON.stringify({ name: "fresh", private: true, type: "module" }));
    await execute(
      "npm",
      ["install", "--no-audit", "--no-fund", "--prefer-offline", "--fetch-timeout=30000", "--fetch-retries=4", `./${tarball}`, ...tools],
      { cwd: project.folder },
    );
    return project;
  }

  async write(name: string, text: string): Promise<void> {
    await writeFile(join(this.folder, name), text);
  }

  /** The path of something that was installed. */
  installed(...path: string[]): string {
    return join(this.folder, "node_modules", ...path);
  }

  async run(program: string, ...words: string[]): Promise<Outcome> {
    try {
      return { code: 0, ...(await execute(program, words, { cwd: this.folder, maxBuffer: 64 * 1024 * 1024 })) };
    } catch (error) {
      return error as Outcome;
    }
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}
