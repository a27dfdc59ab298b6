import { existsSync } from "node:fs";
import { extname } from "node:path";
import { exportFormats } from "@tumen/core/export";
import type { Answer } from "../output/answer.js";
import { UsageError } from "../usage-error.js";
import { commands, type Format } from "./catalogue.js";
import { answer as claims } from "./claims.js";
import type { Request } from "./request.js";

/** The formats by the endings of their files. A file that ends in json is JSON of the claims; CSL-JSON has to be asked for. */
const byEnding = new Map<string, Format>([
  ...Object.entries(exportFormats).map(([format, { extension }]) => [`.${extension}`, format as Format] as const),
  [".json", "json"],
]);

/** The format that is asked for, or said by the ending of the file. */
function formatOf(format: Format | undefined, output: string | undefined): Format {
  const found = format ?? byEnding.get(extname(output ?? "").toLowerCase());
  if (found) return found;
  const formats = commands.export.formats.join(", ");
  if (output === undefined) throw new UsageError(`tumen export takes --format FORMAT: ${formats}`);
  throw new UsageError(`the ending of ${output} says no format: expected ${[...byEnding.keys()].join(", ")}, or --format with ${formats}`);
}

/** All claims that meet a query, for other programs. */
export function answer(request: Request): Answer {
  const { output, force, format } = request.asked;
  const chosen = formatOf(format, output);
  if (output !== undefined && !force && existsSync(output))
    throw new UsageError(`${output} is there already: expected a new file, or --force`);
  const { texts, none } = claims(request);
  return { ...(none === undefined ? {} : { none }), lines: () => [], texts, format: chosen };
}
