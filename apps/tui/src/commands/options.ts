/** An option of the command line. */
export interface Option {
  /** What its value is called in the help; a switch has none. */
  readonly value?: string;
  readonly does: string;
  readonly short?: string;
  /** The values it takes, where they are few. */
  readonly choices?: readonly string[];
}

/** Every option, by its name. What an option does for one command only is told by that command. */
export const options = {
  "as-of": { value: "DAY", does: "show what was public on the day: 2024-12-27, or today" },
  format: { value: "FORMAT", does: "how to print it" },
  limit: { value: "N", does: "print at most so many" },
  offset: { value: "N", does: "leave out so many at the start" },
  kind: { value: "KIND", does: "kinds of record, parted by commas: claim, event, actor, place, materiel, source, question, topic" },
  by: { value: "WHAT", does: "what to count by" },
  from: { value: "DAY", does: "first day, itself left out; a week before the last day unless given" },
  to: { value: "DAY", does: "last day; that of --as-of unless given" },
  topic: { value: "TOPICS", does: "sections on these topics only, parted by commas" },
  output: { value: "FILE", short: "o", does: "write to a file, whose ending may say the format" },
  force: { does: "write over a file that is there" },
  data: { value: "DIR", does: "lay your own records (YAML or NDJSON) over the ledger" },
  color: { value: "WHEN", choices: ["auto", "always", "never"], does: "auto, always or never" },
  "no-pager": { does: "print at once, however long it is" },
  "screen-reader": { does: "show the screens as sentences, without drawings" },
  debug: { does: "show where in the program an error comes from" },
  help: { short: "h", does: "show how to use it" },
  version: { short: "V", does: "show the version" },
} as const satisfies Record<string, Option>;

/** The name of an option. */
export type OptionName = keyof typeof options;

/** The options, each with all that an option can have. */
export const optionOf = (name: OptionName): Option => options[name];

/** Options that every command takes. */
export const commonOptions = ["data", "color", "no-pager", "debug", "help"] as const satisfies readonly OptionName[];

/** Tells whether a text names an option. */
export const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);
