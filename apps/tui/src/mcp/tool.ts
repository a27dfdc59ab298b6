import type { CallToolResult, McpServer } from "@modelcontextprotocol/server";
import type { Ledger } from "@tumen/core/query";
import * as z from "zod";
import { usageErrorOf } from "../explain.js";
import { printable } from "../text/printable.js";
import { limits } from "./limits.js";
import { output } from "./schemas.js";

/** What a tool answers: data for programs, and the same as lines to read. */
export interface ToolAnswer {
  readonly data: Record<string, unknown>;
  readonly lines: readonly string[];
}

/** The ledger as a request sees it: nothing that became public after its day, nor after that of the server. */
export interface Seen {
  readonly ledger: Ledger;
  /** The view as of a day; as of the latest where none is asked for. */
  readonly at: (day: string | undefined) => Ledger;
}

interface Definition<Shape extends z.ZodRawShape> {
  readonly name: keyof typeof output;
  readonly title: string;
  readonly description: string;
  readonly input: Shape;
  readonly answer: (asked: z.output<z.ZodObject<Shape>>) => ToolAnswer;
}

const told = (text: string): CallToolResult => ({ isError: true, content: [{ type: "text", text }] });

/** The answer as the protocol has it; refused where it is longer than an answer may be. */
function resultOf({ data, lines }: ToolAnswer): CallToolResult {
  const { length } = JSON.stringify(data);
  if (length > limits.letters)
    return told(
      `The answer would have ${length} letters, more than the ${limits.letters} an answer may have: ask for fewer entries with limit, or for an earlier day with asOf.`,
    );
  return { content: [{ type: "text", text: lines.map(printable).join("\n") }], structuredContent: data };
}

/** Offers a tool. A request that cannot be understood is told what is wrong and what would do; it never ends the server. */
export function offer<Shape extends z.ZodRawShape>(
  server: McpServer,
  { name, title, description, input, answer }: Definition<Shape>,
): void {
  const schema = z.strictObject(input);
  server.registerTool(
    name,
    {
      title,
      description,
      inputSchema: schema,
      outputSchema: output[name],
      annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    },
    (asked: unknown) => {
      try {
        return resultOf(answer(asked as z.output<z.ZodObject<Shape>>));
      } catch (error) {
        const usage = usageErrorOf(error);
        return told(
          usage?.message ?? `Something broke in tumen, not in the request: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    },
  );
}
