import { createRequire } from "node:module";
import { type Asked, readArguments } from "./arguments.js";
import { printable } from "./text/printable.js";

const usageFailure = 2;
const broken = 3;

const version = (): string => (createRequire(import.meta.url)("../package.json") as { version: string }).version;

/** Opens the screens; where there is no terminal that can show them, prints the briefing. */
async function openScreens(asked: Asked): Promise<number> {
  if (!process.stdin.isTTY || !process.stdout.isTTY || process.env.TERM === "dumb") {
    const { run } = await import("./commands/run.js");
    return run("brief", asked);
  }
  const [{ chooseScheme }, screens] = await Promise.all([import("./scheme.js"), import("./screens/open-screens.js")]);
  const environment = asked.color === "never" ? { ...process.env, NO_COLOR: "1" } : process.env;
  const isReader = asked.isReader || process.env.INK_SCREEN_READER === "true";
  const scheme = await chooseScheme(environment, process.stdin, process.stdout);
  await screens.openScreens({ asOf: asked.asOf, hasOwnRecords: asked.data !== undefined, scheme, isReader });
  return 0;
}

/** Does what was asked for, and gives the exit code. */
async function perform(asked: Asked): Promise<number> {
  if (asked.data !== undefined) await (await import("./ledger.js")).layOver(asked.data);
  switch (asked.command) {
    case "ui":
      return openScreens(asked);
    case "version":
      process.stdout.write(`${version()}\n`);
      return 0;
    case "help": {
      const [{ answer }, { give }] = await Promise.all([import("./commands/help.js"), import("./output/give.js")]);
      return give(answer({ operand: asked.operand ?? "" }), asked, "text");
    }
    case "completion": {
      const [{ answer }, { give }] = await Promise.all([import("./commands/completion.js"), import("./output/give.js")]);
      return give(answer({ operand: asked.operand ?? "" }), asked, "text");
    }
    case "mcp":
      return (await import("./mcp/serve.js")).serve(asked.asOf, version());
    default:
      return (await import("./commands/run.js")).run(asked.command, asked);
  }
}

/** Tells what went wrong in words, and gives the exit code. */
async function tell(error: unknown, debug: boolean): Promise<number> {
  const { usageErrorOf } = await import("./explain.js");
  const usage = usageErrorOf(error);
  const { message, stack = "" } = usage ?? (error instanceof Error ? error : new Error(String(error)));
  const lines = debug ? stack : message;
  process.stderr.write(`${`tumen: ${lines}`.split("\n").map(printable).join("\n")}\n`);
  return usage ? usageFailure : broken;
}

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : broken));

const args = process.argv.slice(2);
try {
  if (args[0] === "complete") process.exitCode = await (await import("./commands/complete.js")).complete(args.slice(1));
  else process.exitCode = await perform(readArguments(args));
} catch (error) {
  process.exitCode = await tell(error, args.includes("--debug"));
}
