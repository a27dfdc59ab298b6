import { directives, fields } from "@tumen/core/query";
import { hint } from "../arguments.js";
import type { Answer } from "../output/answer.js";
import { headingLine } from "../output/table.js";
import { type Line, span, wrap } from "../text/lines.js";
import { UsageError } from "../usage-error.js";
import { aliases, type CommandName, commandOf, commands, isCommand } from "./catalogue.js";
import { commonOptions, type OptionName, optionOf } from "./options.js";

const indent = "  ";

/** A list of words and what they mean, in two columns. */
function pairs(list: readonly (readonly [string, string])[], columns: number): Line[] {
  const widest = Math.max(...list.map(([word]) => word.length)) + 2;
  return list.flatMap(([word, meaning]) =>
    wrap([span(meaning)], Math.max(20, columns - widest - indent.length)).map(
      (line, row): Line => [span(indent), span((row === 0 ? word : "").padEnd(widest), "river"), ...line],
    ),
  );
}

const names = Object.keys(commands) as CommandName[];

function optionPair(name: OptionName, command?: CommandName): readonly [string, string] {
  const { value, short, does } = optionOf(name);
  const { formats, piped, notes, choices } = command
    ? commandOf(command)
    : { formats: [], piped: undefined, notes: undefined, choices: undefined };
  const word = `${short ? `-${short}, ` : ""}--${name}${value === undefined ? "" : ` ${value}`}`;
  const [first] = formats;
  const usual = piped === undefined ? `${first} unless given` : `${first} on a terminal, ${piped} elsewhere, unless given`;
  if (name === "format") return [word, `${formats.join(", ")}${command === "export" ? "" : `; ${usual}`}`];
  return [word, notes?.[name] ?? (choices?.[name] ? `${does}: ${choices[name]?.join(", ")}` : does)];
}

function overview(columns: number): Line[] {
  return [
    ...wrap([span("Tumen: who claimed what about North Korea's part in Russia's war on Ukraine, when, and in which document.")], columns),
    [],
    headingLine("Commands"),
    ...pairs(
      [
        ["tumen", "open the ledger in the terminal; ? lists its keys"],
        ...names.map((name) => [usage(name), commandOf(name).does] as const),
      ],
      columns,
    ),
    [],
    headingLine("Options of every command"),
    ...pairs(
      (["as-of", "format", "screen-reader", ...commonOptions, "version"] as const).map((name) =>
        name === "format" ? ["--format FORMAT", "see each command"] : optionPair(name),
      ),
      columns,
    ),
    [],
    ...wrap([span("tumen COMMAND --help tells more, with examples; tumen help query tells the query language.")], columns),
    [],
    headingLine("Examples"),
    [span(`${indent}tumen --as-of 2024-12-27`)],
    [span(`${indent}tumen brief --as-of 2024-12-27 --format markdown`)],
    [span(`${indent}tumen claims 'claimant:rok question:casualties said:>=2024-12'`)],
    [],
    ...wrap(
      [span("Exit codes: 0; 1 where nothing was found; 2 for a request that cannot be understood; 3 where something broke.", "soft")],
      columns,
    ),
  ];
}

const usage = (name: CommandName) => `tumen ${name}${commandOf(name).operand ? ` ${commandOf(name).operand}` : ""}`;

function commandHelp(name: CommandName, columns: number): Line[] {
  const { does, about, options, examples } = commandOf(name);
  return [
    [span(`${usage(name)}${options.length > 0 ? " [OPTIONS]" : ""}`, "ink", true)],
    ...wrap([span(`${does.charAt(0).toUpperCase()}${does.slice(1)}.`)], columns),
    ...(about === undefined ? [] : [[], ...wrap([span(about)], columns)]),
    [],
    headingLine("Options"),
    ...pairs(
      [...options, ...commonOptions].map((option) => optionPair(option, name)),
      columns,
    ),
    [],
    headingLine("Examples"),
    ...examples.map((example): Line => [span(`${indent}${example}`)]),
  ];
}

const forms: readonly (readonly [string, string])[] = [
  ['drone "Kursk region"', "words may go on (drones), phrases stand as they are; all must be met"],
  ["claimant:rok", "a state with those who speak for it; names in any language"],
  ["topic:losses,prisoners", "any of these"],
  ["question:casualties value:>3,000", "one figure that meets both"],
  ["said:>=2024-12-14, said:2024-10..2024-12", "days, months and years"],
  ["-topic:arms, (a or b) c", "left out; groups"],
];

const queryExamples = ["tumen claims 'question:killed counts:all sort:-said'", "tumen claims 'stance:troops-in-russia=denies said:2024'"];

function queryHelp(columns: number): Line[] {
  return [
    [span("The query language", "ink", true)],
    ...pairs(forms, columns),
    [],
    headingLine("Fields"),
    ...pairs(
      [...Object.entries(fields), ...Object.entries(directives).map(([name, description]) => [name, { description }] as const)].map(
        ([name, { description }]) => [name, description],
      ),
      columns,
    ),
    [],
    headingLine("Examples"),
    ...queryExamples.map((example): Line => [span(`${indent}${example}`)]),
  ];
}

/** How to use the program, one of its commands, or the query language. */
export function answer({ operand }: { readonly operand: string }): Answer {
  const name = Object.hasOwn(aliases, operand) ? aliases[operand] : operand;
  if (name === "") return { lines: overview, texts: {} };
  if (name === "query") return { lines: queryHelp, texts: {} };
  if (name !== undefined && isCommand(name)) return { lines: (columns) => commandHelp(name, columns), texts: {} };
  throw new UsageError(`unknown command ${operand}: ${hint(operand, [...names, "query"])}`);
}
