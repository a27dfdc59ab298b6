import type { Asked } from "../arguments.js";
import { dayRange } from "../day-range.js";
import { ledger } from "../ledger.js";
import type { Answer } from "../output/answer.js";
import { give } from "../output/give.js";
import { today } from "../today.js";
import { answer as brief } from "./brief.js";
import { type CommandName, commandOf } from "./catalogue.js";
import { answer as changes } from "./changes.js";
import { answer as cite } from "./cite.js";
import { answer as claims } from "./claims.js";
import { answer as estimates } from "./estimates.js";
import { answer as exported } from "./export.js";
import { answer as positions } from "./positions.js";
import { withReachedDays } from "./reached-days.js";
import type { Request } from "./request.js";
import { answer as search } from "./search.js";
import { answer as show } from "./show.js";
import { answer as stats } from "./stats.js";
import { answer as timeline } from "./timeline.js";
import { answer as trace } from "./trace.js";

type Answered = Exclude<CommandName, "help" | "completion" | "mcp">;

const answers: { readonly [C in Answered]: (request: Request) => Answer } = {
  brief,
  claims,
  search,
  show,
  trace,
  estimates,
  positions,
  timeline,
  changes,
  cite,
  export: exported,
  stats,
};

/** Answers a command, and gives the exit code. */
export async function run(command: Answered, typed: Asked): Promise<number> {
  const { asked, notes } = withReachedDays(typed, ledger, today());
  const day = asked.asOf ?? dayRange(ledger, today()).start;
  const { formats, piped } = commandOf(command);
  const usual = process.stdout.isTTY ? formats[0] : (piped ?? formats[0]);
  const answered = answers[command]({ asked, ledger, view: ledger.asOf(day), day, operand: asked.operand ?? "" });
  return give({ ...answered, notes: [...notes, ...(answered.notes ?? [])] }, asked, answered.format ?? asked.format ?? usual ?? "text");
}
