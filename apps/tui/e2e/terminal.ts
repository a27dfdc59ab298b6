import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type IPty, spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import stringWidth from "string-width";

const program = fileURLToPath(new URL("../dist/index.js", import.meta.url));

/** How long a screen may take to show what is waited for, in milliseconds. */
const patience = 10_000;

/** What the terminal that runs the tests says of itself, and of which the tested program may know nothing. */
const aboutTerminals: ReadonlySet<string> = new Set([
  "NO_COLOR",
  "FORCE_COLOR",
  "COLORTERM",
  "COLORFGBG",
  "CI",
  "TMUX",
  "COLUMNS",
  "LINES",
  "DISPLAY",
  "WAYLAND_DISPLAY",
  "BROWSER",
  "INK_SCREEN_READER",
]);

interface Size {
  readonly columns?: number;
  readonly rows?: number;
  /** The background this terminal tells when asked, such as rgb:ffff/ffff/ffff; it tells none unless one is given. */
  readonly background?: string;
  /** What stands on the screen before the program starts, with the cursor behind it. */
  readonly before?: string;
  /** Folder of the program's settings; a new and empty one unless given. */
  readonly settings?: string;
  /** Answers nothing that it is asked. */
  readonly isSilent?: boolean;
  /** The program to run in place of the built one: a shell. */
  readonly shell?: string;
}

/** A real pseudo-terminal with the built program in it, and a terminal emulator that draws what the program writes. */
export class Terminal {
  readonly #screen: InstanceType<typeof xterm.Terminal>;
  readonly #pty: IPty;
  /** What the screen showed before the picture that the program is in the middle of writing. */
  #whole: { readonly text: string; readonly cells: readonly string[] } | undefined;
  /** Everything the program has written, as it came. */
  written = "";
  #exitCode: number | undefined;
  #signal: number | undefined;
  /** The folder the program runs in, and writes to. */
  readonly folder = mkdtempSync(join(tmpdir(), "tumen-"));

  constructor(
    args: readonly string[],
    { columns = 80, rows = 24, background, before = "", settings, isSilent = false, shell }: Size = {},
    environment: Record<string, string> = {},
  ) {
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !aboutTerminals.has(name)));
    this.#pty = spawn(shell ?? process.execPath, shell === undefined ? [program, ...args] : [...args], {
      cols: columns,
      rows,
      cwd: this.folder,
      name: environment.TERM ?? "xterm-256color",
      env: { ...inherited, XDG_CONFIG_HOME: settings ?? join(this.folder, "config"), ...environment },
    });
    this.#pty.onData((data) => {
      this.written += data;
      this.#screen.write(data);
    });
    this.#screen.write(before);
    this.#screen.parser.registerOscHandler(11, (asked) => {
      if (asked === "?" && background !== undefined) this.#pty.write(`\u001b]11;${background}\u001b\\`);
      return true;
    });
    this.#showWholePictures();
    if (!isSilent) this.#screen.onData((data) => this.#pty.write(data));
    this.#pty.onExit(({ exitCode, signal }) => {
      this.#exitCode = exitCode;
      this.#signal = signal;
      this.#whole = undefined;
    });
  }

  /**
   * Keeps the last picture until the next one is whole, where the program marks its begin and end ("synchronised
   * output", mode 2026), as the terminals of readers do; this emulator does not by itself.
   */
  #showWholePictures(): void {
    const isPicture = (modes: readonly (number | number[])[]) => modes.includes(2026);
    this.#screen.parser.registerCsiHandler({ prefix: "?", final: "h" }, (modes) => {
      if (isPicture(modes)) this.#whole ??= { text: this.#textNow(), cells: this.#cellsNow() };
      return false;
    });
    this.#screen.parser.registerCsiHandler({ prefix: "?", final: "l" }, (modes) => {
      if (isPicture(modes)) this.#whole = undefined;
      return false;
    });
  }

  /** What is on the screen, line by line. */
  text(): string {
    return this.#whole?.text ?? this.#textNow();
  }

  #textNow(): string {
    const buffer = this.#screen.buffer.active;
    return Array.from(
      { length: this.#screen.rows },
      (_, row) => buffer.getLine(buffer.viewportY + row)?.translateToString(true) ?? "",
    ).join("\n");
  }

  /** What is on the screen, cell by cell, with its colours and weight. */
  cells(): readonly string[] {
    return this.#whole?.cells ?? this.#cellsNow();
  }

  #cellsNow(): string[] {
    const buffer = this.#screen.buffer.active;
    return Array.from({ length: this.#screen.rows }, (_, row) => {
      const line = buffer.getLine(buffer.viewportY + row);
      return Array.from({ length: this.#screen.cols }, (_, column) => {
        const cell = line?.getCell(column);
        const sign = cell?.getChars().trim() ?? "";
        return sign === ""
          ? " "
          : [sign, cell?.getFgColorMode(), cell?.getFgColor(), cell?.isBold(), cell?.isDim(), cell?.isInverse()].join(",");
      }).join("|");
    });
  }

  /** The column of the screen at which a text stands in one of its lines; Korean letters take two. */
  columnOf(line: string, text: string): number {
    return stringWidth(line.slice(0, line.indexOf(text)));
  }

  /** Whether the program shows itself in the alternate screen. */
  isAlternate(): boolean {
    return this.#screen.buffer.active.type === "alternate";
  }

  press(keys: string): void {
    this.#pty.write(keys);
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  async #until<T>(what: string, read: () => T | undefined): Promise<T> {
    const end = Date.now() + patience;
    for (;;) {
      const value = read();
      if (value !== undefined) return value;
      if (Date.now() > end) throw new Error(`The terminal never showed ${what}. It shows:\n${this.text()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Waits until the screen matches, and gives it. */
  async shows(pattern: RegExp): Promise<string> {
    return this.#until(String(pattern), () => (pattern.test(this.text()) ? this.text() : undefined));
  }

  /** Waits until the screen no longer matches, and gives it. */
  async hides(pattern: RegExp): Promise<string> {
    return this.#until(`a screen without ${pattern}`, () => (pattern.test(this.text()) ? undefined : this.text()));
  }

  /** Waits until the program has ended, and gives its exit code. */
  async ends(): Promise<number> {
    return this.#until("the end of the program", () => this.#exitCode);
  }

  /** Sends the program a signal, and gives the number of the one that ended it. */
  async kill(signal: NodeJS.Signals): Promise<number | undefined> {
    this.#pty.kill(signal);
    await this.ends();
    return this.#signal;
  }

  /** Ends the program if it still runs, and clears its folder away. */
  close(): void {
    if (this.#exitCode === undefined) this.#pty.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
