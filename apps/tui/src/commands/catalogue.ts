import { commonOptions, type OptionName } from "./options.js";

/** A form in which answers are printed. */
export type Format = "table" | "text" | "json" | "ndjson" | "csv" | "markdown" | "bibtex" | "ris" | "csl-json" | "geojson";

/** What a command is, takes and prints: for the help, for checking, for completion and for tests. */
export interface Command {
  readonly does: string;
  /** What may stand after the command, as the help writes it; brackets where it may be left out. */
  readonly operand?: "QUERY" | "[QUERY]" | "TEXT" | "ID" | "QUESTION" | "SHELL" | "[COMMAND]";
  /** Sentences under the usage. */
  readonly about?: string;
  /** The formats, the one for a terminal first. */
  readonly formats: readonly Format[];
  /** The format for pipes and files; that of a terminal unless given. */
  readonly piped?: Format;
  readonly options: readonly OptionName[];
  /** What an option does here, where that is not what it does everywhere. */
  readonly notes?: { readonly [O in OptionName]?: string };
  /** The only values an option takes here. */
  readonly choices?: { readonly [O in OptionName]?: readonly string[] };
  readonly examples: readonly string[];
}

const rows = ["table", "json", "ndjson", "csv", "markdown"] as const;
const aboutQueries =
  'The query language has words, "phrases" and fields: claimant:rok question:casualties said:>=2024-12. Quote it, so that the shell leaves > and parentheses alone. The fields are listed by tumen help query.';

/** The commands, in the order in which the help lists them. */
export const commands = {
  brief: {
    does: "print the briefing as of a day",
    formats: ["text", "markdown", "json"],
    options: ["as-of", "format", "topic"],
    examples: [
      "tumen brief --as-of 2024-12-27",
      "tumen brief --as-of 2024-12-27 --format markdown",
      "tumen brief --topic losses,prisoners",
    ],
  },
  claims: {
    does: "list the claims that meet a query",
    operand: "[QUERY]",
    about: `${aboutQueries} A terminal is shown 50 unless --limit is given; every other format holds all.`,
    formats: [...rows, "geojson", "bibtex", "ris", "csl-json"],
    piped: "json",
    options: ["as-of", "format", "limit", "offset"],
    examples: [
      "tumen claims 'claimant:rok question:casualties said:>=2024-12'",
      "tumen claims 'stance:troops-in-russia=denies sort:-said' --limit 5",
      "tumen claims 'question:killed' --as-of 2024-12-27 --format csv",
    ],
  },
  search: {
    does: "find records of any kind by name, word or address",
    operand: "TEXT",
    about: "Names in Korean, Russian and Ukrainian are found too, and slips of the keyboard forgiven. 20 are given unless --limit is.",
    formats: [...rows],
    piped: "json",
    options: ["as-of", "format", "limit", "offset", "kind"],
    examples: ["tumen search zelensky", "tumen search 국정원 --kind actor", "tumen search 'captured soldier' --kind claim,event --limit 5"],
  },
  show: {
    does: "show a record: claim, event, actor, place, materiel, source, question or topic",
    operand: "ID",
    about:
      "An id that was renamed or merged leads to the record that took its place. Where records of two kinds have one id, --kind says which.",
    formats: ["text", "json", "markdown"],
    piped: "json",
    options: ["as-of", "format", "kind"],
    examples: ["tumen show nis-2024-12-27-captive-died", "tumen show zelenskyy", "tumen show russia --kind place --format json"],
  },
  trace: {
    does: "show the way of a claim from its claimant over relays to documents",
    operand: "ID",
    formats: ["text", "json", "ndjson", "csv", "markdown"],
    piped: "json",
    options: ["as-of", "format"],
    examples: ["tumen trace nis-2024-12-19-killed-wounded", "tumen trace nis-2024-12-19-killed-wounded --format csv"],
  },
  estimates: {
    does: "list each claimant's figures on a question, and the spread now",
    operand: "QUESTION",
    about: "Figures keep their open ends and hedges. Only those that count the whole to date are compared; the others are listed below.",
    formats: [...rows],
    piped: "json",
    options: ["as-of", "format", "limit"],
    notes: { limit: "print at most so many figures of each list" },
    examples: ["tumen estimates casualties", "tumen estimates killed --as-of 2024-12-27", "tumen estimates troops-deployed --format csv"],
  },
  positions: {
    does: "list who affirms, denies or declines to say, since when",
    operand: "QUESTION",
    formats: [...rows],
    piped: "json",
    options: ["as-of", "format", "limit"],
    notes: { limit: "print at most so many states and alliances" },
    examples: ["tumen positions troops-in-russia", "tumen positions troops-in-russia --as-of 2024-12-27 --format json"],
  },
  timeline: {
    does: "count claims and events by day, week or month",
    operand: "[QUERY]",
    about: `Claims stand on the day they became public. ${aboutQueries}`,
    formats: [...rows],
    piped: "json",
    options: ["as-of", "format", "by", "limit"],
    notes: { by: "day, week or month; month unless given", limit: "print at most so many, the last ones" },
    choices: { by: ["day", "week", "month"] },
    examples: [
      "tumen timeline",
      "tumen timeline 'question:casualties' --by week --as-of 2025-03-01",
      "tumen timeline topic:prisoners --format csv",
    ],
  },
  changes: {
    does: "list what became public between two days",
    about: "Positions changed, figures replaced, corrections by others, new events and claims, and documents for what was known before.",
    formats: [...rows],
    piped: "json",
    options: ["from", "to", "as-of", "format", "limit"],
    notes: { limit: "print at most so many of each kind" },
    examples: [
      "tumen changes --from 2025-04-25 --to 2025-04-30",
      "tumen changes --as-of 2024-12-27",
      "tumen changes --from 2024-12-20 --to 2024-12-27 --format ndjson",
    ],
  },
  cite: {
    does: "print a claim or a document as a citation",
    operand: "ID",
    formats: ["text", "markdown", "bibtex", "ris", "csl-json"],
    options: ["as-of", "format"],
    examples: [
      "tumen cite nis-2024-12-27-captive-died",
      "tumen cite nis-2024-12-27-captive-died --format bibtex",
      "tumen cite founding-article --format ris",
    ],
  },
  export: {
    does: "write all claims that meet a query, with their documents, in a format for other programs",
    operand: "[QUERY]",
    about: `${aboutQueries} Without --format the ending of the file says it: csv, ndjson, geojson, md, bib, ris, json.`,
    formats: ["csv", "json", "ndjson", "geojson", "markdown", "bibtex", "ris", "csl-json"],
    options: ["format", "output", "force", "as-of"],
    examples: [
      "tumen export 'topic:losses said:2024' --format csv",
      "tumen export 'claimant:ukraine said:2024-12' --output ukraine.bib --force",
      "tumen export 'place:kursk-oblast' --format geojson --as-of 2024-12-27",
    ],
  },
  stats: {
    does: "count records, or the claims of a query by a field",
    operand: "[QUERY]",
    about:
      "Without a query and --by: records of each kind, and the days they cover. --by takes a field of the query language that has values.",
    formats: [...rows],
    piped: "json",
    options: ["by", "as-of", "format", "limit"],
    notes: { by: "a field: claimant, topic, question, language, grade, modality, publisher, …", limit: "print at most so many values" },
    examples: ["tumen stats", "tumen stats --by language", "tumen stats 'question:casualties' --by claimant --limit 5"],
  },
  completion: {
    does: "print the script by which a shell completes commands, options, ids and queries",
    operand: "SHELL",
    about:
      "bash: put source <(tumen completion bash) into ~/.bashrc. zsh: the same into ~/.zshrc, after compinit. fish: tumen completion fish > ~/.config/fish/completions/tumen.fish",
    formats: ["text"],
    options: [],
    examples: ["tumen completion bash", "tumen completion zsh", "tumen completion fish"],
  },
  mcp: {
    does: "answer language models over the Model Context Protocol, on standard input and output",
    about:
      "It runs until its input ends. Tell your client to start it: command npx, arguments -y tumen mcp. It makes no request over the network, and reads nothing but the ledger and the folder of --data.",
    formats: ["text"],
    options: ["as-of"],
    examples: ["tumen mcp < /dev/null", "tumen mcp --as-of 2024-12-27 < /dev/null"],
  },
  help: {
    does: "show how to use tumen, one of its commands, or the query language",
    operand: "[COMMAND]",
    formats: ["text"],
    options: [],
    examples: ["tumen help", "tumen help claims", "tumen help query"],
  },
} as const satisfies Record<string, Command>;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** Names of commands that were, and those that took their place. */
export const aliases: Readonly<Record<string, CommandName>> = { claim: "show" };

/** The command, with all that a command can have. */
export const commandOf = (name: CommandName): Command => commands[name];

/** Tells whether a text names a command. */
export const isCommand = (word: string): word is CommandName => Object.hasOwn(commands, word);

/** The options a command takes. */
export const optionsOf = (name: CommandName): readonly OptionName[] => [...commandOf(name).options, ...commonOptions];
