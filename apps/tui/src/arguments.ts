import { parseArgs } from "node:util";
import { isDay } from "@tumen/core/days";
import { nearest } from "@tumen/core/query";
import { aliases, type CommandName, commandOf, commands, type Format, isCommand, optionsOf } from "./commands/catalogue.js";
import { commonOptions, isOption, type OptionName, optionOf, options } from "./commands/options.js";
import { today } from "./today.js";
import { UsageError } from "./usage-error.js";

/** What was asked for on the command line. */
export interface Asked {
  readonly command: CommandName | "ui" | "version";
  /** What stands after the command, as one text. */
  readonly operand: string | undefined;
  /** The format asked for; undefined where it is left to the command. */
  readonly format: Format | undefined;
  readonly asOf: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly limit: number | undefined;
  readonly offset: number | undefined;
  readonly kinds: readonly string[] | undefined;
  readonly by: string | undefined;
  readonly topics: readonly string[] | undefined;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly data: string | undefined;
  readonly color: "auto" | "always" | "never";
  readonly pager: boolean;
  readonly debug: boolean;
  /** Whether the screens are to be read out. */
  readonly isReader: boolean;
}

/** "did you mean …?", or all that is known. */
export function hint(word: string, known: readonly string[]): string {
  const [near] = nearest(word, known);
  return near === undefined ? `expected ${known.join(", ")}` : `did you mean ${near}?`;
}

type Values = { [O in OptionName]?: string | true };

// A query may begin with "-topic:arms" or "-(a or b)"; to the parser of options it is shown without its sign.
const leftOut = "\u0000";
const isCondition = (argument: string) => /^-(?:[("]|\p{L}+:)/u.test(argument);

/** The options and the rest, as they stand. */
function read(args: readonly string[]) {
  const shown = args.map((one) => (isCondition(one) ? leftOut + one.slice(1) : one));
  const known = Object.keys(options).filter(isOption);
  const { tokens } = parseArgs({
    args: shown,
    options: Object.fromEntries(
      known.map((name) => {
        const { value, short } = optionOf(name);
        return [name, { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short ? { short } : {}) }];
      }),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = tokens.flatMap((token) => (token.kind === "option" ? [token] : []));
  const positionals = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  return { given, operands: positionals.map((one) => (one.startsWith(leftOut) ? `-${one.slice(1)}` : one)) };
}

type Given = ReturnType<typeof read>["given"];

function valuesOf(given: Given, allowed: readonly OptionName[], command: string): Values {
  const values: Values = {};
  for (const { name, rawName, value, inlineValue } of given) {
    const names = allowed.map((one) => `--${one}`);
    if (!isOption(name)) throw new UsageError(`unknown option ${rawName}: ${hint(rawName, names)}`);
    if (!allowed.includes(name)) throw new UsageError(`${command} takes no ${rawName}: expected ${names.join(", ")}`);
    const { value: wanted } = optionOf(name);
    if (wanted === undefined && inlineValue) throw new UsageError(`${rawName} takes no value, and was given "${value}"`);
    if (wanted !== undefined && (value === undefined || (!inlineValue && value.startsWith("--"))))
      throw new UsageError(`${rawName} has no value: expected ${rawName} ${wanted}`);
    values[name] = value ?? true;
  }
  return values;
}

const textOf = (value: string | true | undefined): string | undefined => (typeof value === "string" ? value : undefined);

function dayOf(values: Values, name: "as-of" | "from" | "to"): string | undefined {
  const text = textOf(values[name]);
  const day = text === "today" ? today() : text;
  if (day !== undefined && !isDay(day))
    throw new UsageError(`--${name} is "${text}": expected a day of the calendar such as 2024-12-27, or today`);
  return day;
}

function countOf(values: Values, name: "limit" | "offset"): number | undefined {
  const text = textOf(values[name]);
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${name} is "${text}": expected a whole number such as 20`);
  return Number(text);
}

function choiceOf(values: Values, name: OptionName, choices: readonly string[] | undefined): string | undefined {
  const text = textOf(values[name]);
  if (text === undefined || choices === undefined || choices.includes(text)) return text;
  const [near] = nearest(text, choices);
  throw new UsageError(`--${name} is "${text}": expected ${choices.join(", ")}${near === undefined ? "" : `; did you mean ${near}?`}`);
}

const listOf = (text: string | undefined) => text?.split(",").filter((one) => one !== "");

function operandOf(name: CommandName, operands: readonly string[]): string | undefined {
  const { operand } = commandOf(name);
  if (operand === undefined && operands.length > 0)
    throw new UsageError(`tumen ${name} takes no "${operands[0]}": see tumen ${name} --help`);
  if (operand !== undefined && !operand.startsWith("[") && operands.length === 0)
    throw new UsageError(`tumen ${name} takes ${operand === "ID" ? "an" : "a"} ${operand}: see tumen ${name} --help`);
  const isText = operand === "[QUERY]" || operand === "TEXT";
  if (!isText && operands.length > 1) throw new UsageError(`tumen ${name} takes one ${operand}, and "${operands[1]}" is one more`);
  return operands.length === 0 ? undefined : operands.join(" ");
}

/** The command that a word names; an alias leads to the one that took its place. */
function commandNamed(word: string): CommandName {
  const name = Object.hasOwn(aliases, word) ? aliases[word] : word;
  if (name !== undefined && isCommand(name)) return name;
  throw new UsageError(`unknown command ${word}: ${hint(word, Object.keys(commands))}`);
}

/**
 * Reads the command line.
 *
 * @throws UsageError with the nearest thing that would have been understood.
 */
export function readArguments(args: readonly string[]): Asked {
  const { given, operands: words } = read(args);
  const [word, ...operands] = words;
  const name = word === undefined ? undefined : commandNamed(word);
  const ui = ["as-of", "screen-reader", "version", ...commonOptions] as const;
  const values = valuesOf(given, name === undefined ? ui : [...optionsOf(name), "version"], name === undefined ? "tumen" : `tumen ${name}`);
  const asked = {
    asOf: dayOf(values, "as-of"),
    from: dayOf(values, "from"),
    to: dayOf(values, "to"),
    limit: countOf(values, "limit"),
    offset: countOf(values, "offset"),
    kinds: listOf(textOf(values.kind)),
    by: choiceOf(values, "by", name && commandOf(name).choices?.by),
    topics: listOf(textOf(values.topic)),
    output: textOf(values.output),
    force: values.force === true,
    data: textOf(values.data),
    color: (choiceOf(values, "color", options.color.choices) ?? "auto") as Asked["color"],
    pager: values["no-pager"] !== true,
    debug: values.debug === true,
    isReader: values["screen-reader"] === true,
    format: name && (choiceOf(values, "format", commandOf(name).formats) as Format | undefined),
  };
  if (values.version) return { ...asked, command: "version", operand: undefined };
  if (values.help) return { ...asked, command: "help", operand: name };
  if (name === undefined) return { ...asked, command: "ui", operand: undefined };
  return { ...asked, command: name, operand: operandOf(name, operands) };
}
