import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type IPty, spawn } from "@lydell/node-pty";

/** Milliseconds without output after which a frame counts as whole. */
const quiet = 25;
/** Making a hundred thousand claims takes its time. */
const patience = 240_000;

/** A program in a pseudo-terminal that does not answer questions about itself, as most do not. */
export class Program {
  readonly #pty: IPty;
  readonly #started = performance.now();
  readonly #settings = mkdtempSync(join(tmpdir(), "tumen-bench-"));
  #written = "";
  #latest = this.#started;
  #hear: () => void = () => {};

  constructor(file: string, args: readonly string[], columns: number, rows: number) {
    const { NO_COLOR: _none, ...inherited } = process.env;
    const env = { ...inherited, TERM: "xterm-256color", COLORTERM: "", NODE_OPTIONS: "", XDG_CONFIG_HOME: this.#settings } as Record<
      string,
      string
    >;
    this.#pty = spawn(process.execPath, [file, ...args], { cols: columns, rows, name: "xterm-256color", env });
    this.#pty.onData((data) => {
      this.#written += data;
      this.#latest = performance.now();
      this.#hear();
    });
  }

  /** Bytes written so far. */
  get written(): number {
    return this.#written.length;
  }

  /** Milliseconds from the start until the output matches. */
  async shows(pattern: RegExp): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`never showed ${pattern}: ${this.#written.slice(-400)}`)), patience);
      this.#hear = () => {
        if (!pattern.test(this.#written)) return;
        clearTimeout(timer);
        resolve();
      };
      this.#hear();
    });
    return this.#latest - this.#started;
  }

  /** Milliseconds from a key to the last of what it makes the program write. */
  async press(key: string): Promise<number> {
    const before = performance.now();
    this.#pty.write(key);
    await new Promise<void>((resolve, reject) => {
      let timer = setTimeout(() => reject(new Error(`nothing came of ${JSON.stringify(key)}`)), patience);
      this.#hear = () => {
        clearTimeout(timer);
        timer = setTimeout(resolve, quiet);
      };
    });
    return this.#latest - before;
  }

  /** Makes the terminal larger or smaller, and waits until it is drawn anew. */
  async resize(columns: number, rows: number): Promise<void> {
    this.#pty.resize(columns, rows);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }

  end(): void {
    this.#hear = () => {};
    this.#pty.kill("SIGKILL");
    rmSync(this.#settings, { recursive: true, force: true });
  }
}
