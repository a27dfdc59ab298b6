import { createRequire } from "node:module";
import { type Asked, readArguments } from "./arguments.js";
import { briefText } from "./commands/brief.js";
import { claimText } from "./commands/claim.js";
import { helpText } from "./commands/help.js";
import { dayRange, today } from "./ledger.js";
import { chooseScheme } from "./scheme.js";
import { printable } from "./text/printable.js";
import { UsageError } from "./usage-error.js";

const usageFailure = 2;

/** Columns of text where nobody says how wide the terminal is, or it says that it has none. */
const usualColumns = 80;

const version = (): string => (createRequire(import.meta.url)("../package.json") as { version: string }).version;

async function answer(asked: Asked): Promise<string> {
  const day = asked.asOf ?? dayRange(today()).start;
  const columns = process.stdout.columns || usualColumns;
  switch (asked.command) {
    case "help":
      return helpText();
    case "version":
      return `${version()}\n`;
    case "brief":
      return briefText(day, asked.format, columns);
    case "claim":
      return claimText(asked.operands[0] ?? "", day, asked.format, columns);
    case "ui": {
      if (!process.stdin.isTTY || !process.stdout.isTTY || process.env.TERM === "dumb") return briefText(day, asked.format, columns);
      const [scheme, { runTerminal }] = await Promise.all([
        chooseScheme(process.env, process.stdin, process.stdout),
        import("./screens/run.js"),
      ]);
      await runTerminal(day, scheme);
      return "";
    }
  }
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

try {
  process.stdout.write(await answer(readArguments(process.argv.slice(2))));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`tumen: ${printable(message)}\n`);
  process.exitCode = error instanceof UsageError ? usageFailure : 1;
}
