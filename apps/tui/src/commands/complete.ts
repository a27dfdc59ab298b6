import type { RecordKind } from "@tumen/core/query";
import { recordKinds } from "../answers/find-record.js";
import { titleOf } from "../answers/record-title.js";
import { layOver, ledger } from "../ledger.js";
import { printable } from "../text/printable.js";
import { aliases, type CommandName, commandOf, commands, isCommand, optionsOf } from "./catalogue.js";
import { shells } from "./completion.js";
import { commonOptions, isOption, type OptionName, optionOf } from "./options.js";
import { readShellLine, type ShellLine } from "./shell-line.js";
import { countable } from "./stats.js";

/** One way to go on: the whole word, and what it is. */
interface Candidate {
  readonly word: string;
  readonly about: string;
}

/** What could follow, and what the shell does after it: a blank unless more is to be typed, or the names of files. */
interface Completion {
  readonly after: "blank" | "nothing" | "files";
  readonly candidates: readonly Candidate[];
}

/** More than a person looks through. */
const most = 100;

/** As much of a text as tells what is meant. */
const brief = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const plain = (words: readonly string[]): Candidate[] => words.map((word) => ({ word, about: "" }));
const blank = (candidates: readonly Candidate[]): Completion => ({ after: "blank", candidates });

const commandCandidates = (): Candidate[] => Object.keys(commands).map((word) => ({ word, about: commandOf(word as CommandName).does }));

const optionCandidates = (names: readonly OptionName[]): Candidate[] =>
  names.map((name) => ({ word: `--${name}`, about: optionOf(name).does }));

/** The ids of records, told by what they are called. */
const idCandidates = (kinds: readonly RecordKind[], typed: string): Candidate[] =>
  kinds.flatMap((kind) =>
    ledger
      .all(kind)
      .filter(({ id }) => id.startsWith(typed))
      .slice(0, most)
      .map((record) => ({ word: record.id, about: titleOf({ kind, record } as never).title })),
  );

/** The values of an option, a list of which the last is being typed where it takes several. */
function optionValues(name: OptionName, command: CommandName | undefined, typed: string): Completion {
  const listed = (values: readonly Candidate[]) => {
    const before = typed.slice(0, typed.lastIndexOf(",") + 1);
    return blank(values.map(({ word, about }) => ({ word: before + word, about })));
  };
  switch (name) {
    case "format":
      return blank(plain(command ? commandOf(command).formats : []));
    case "color":
      return blank(plain(optionOf("color").choices ?? []));
    case "as-of":
    case "from":
    case "to":
      return blank(
        plain(
          ledger
            .days()
            .filter((day) => day.startsWith(typed))
            .slice(-most),
        ),
      );
    case "kind":
      return listed(plain(recordKinds));
    case "topic":
      return listed(ledger.topics().map(({ id, title }) => ({ word: id, about: title })));
    case "by":
      return blank(plain((command && commandOf(command).choices?.by) ?? countable));
    case "data":
    case "output":
      return { after: "files", candidates: [] };
    default:
      return blank([]);
  }
}

function queryCandidates(text: string): Completion {
  const { from, to, items } = ledger.suggest(text);
  const candidates = items.map(({ insert, label, description }) => ({
    word: text.slice(0, from) + insert + text.slice(to),
    about: [label, description].filter((words) => words !== "" && words !== insert).join(": "),
  }));
  return { after: "nothing", candidates };
}

function operands(command: CommandName, typed: string): Completion {
  switch (commandOf(command).operand) {
    case "[QUERY]":
      return queryCandidates(typed);
    case "ID":
      return blank(idCandidates(command === "trace" ? ["claim"] : command === "cite" ? ["claim", "source"] : recordKinds, typed));
    case "QUESTION": {
      const kind = command === "estimates" ? "quantity" : "stance";
      return blank(idCandidates(["question"], typed).filter(({ word }) => ledger.record("question", word)?.kind === kind));
    }
    case "SHELL":
      return blank(plain(shells));
    case "[COMMAND]":
      return blank([...commandCandidates(), { word: "query", about: "the query language" }]);
    default:
      return blank([]);
  }
}

interface Situation {
  command?: CommandName;
  /** The option that waits for its value. */
  waiting?: OptionName;
  data?: string;
}

function commandNamed(word: string): CommandName | undefined {
  const name = Object.hasOwn(aliases, word) ? aliases[word] : word;
  return name !== undefined && isCommand(name) ? name : undefined;
}

/** What the words before the cursor have settled. */
function situation(words: readonly string[]): Readonly<Situation> {
  const so: Situation = {};
  for (const word of words.slice(1)) {
    const option = word === "-o" ? "output" : word.replace(/^--/, "");
    if (so.waiting !== undefined) {
      if (so.waiting === "data") so.data = word;
      delete so.waiting;
    } else if (word.startsWith("-")) {
      if (isOption(option) && optionOf(option).value !== undefined) so.waiting = option;
    } else {
      const command = so.command ?? commandNamed(word);
      if (command !== undefined) so.command = command;
    }
  }
  return so;
}

/** What could take the place of the word being typed. */
async function completionOf({ words, current }: ShellLine): Promise<Completion> {
  const { command, waiting, data } = situation(words);
  if (data !== undefined) await layOver(data).catch(() => undefined);
  if (waiting !== undefined) return optionValues(waiting, command, current);
  const [, name = "", typed = ""] = current.match(/^--([a-z-]+)=(.*)$/s) ?? [];
  if (isOption(name)) {
    const { after, candidates } = optionValues(name, command, typed);
    return { after, candidates: candidates.map(({ word, about }) => ({ word: `--${name}=${word}`, about })) };
  }
  if (current.startsWith("--") || current === "-")
    return blank(optionCandidates(command ? optionsOf(command) : ["as-of", "version", ...commonOptions]));
  return command ? operands(command, current) : blank(commandCandidates());
}

/** Signs at which bash begins a new word, unless they are quoted. */
const bashBreaks = /^.*[:=<>|&;(]/s;
const special = /[\s"'\\$`(){}[\]<>|&;*?!#~]/g;

/** A word as bash wants it: only what follows the last sign at which it cut the line, and special signs escaped. */
function forBash(word: string, { raw, quote, current }: ShellLine): string {
  if (quote !== "") return word;
  const kept = raw.match(bashBreaks)?.[0].length ?? 0;
  const cut = current.length - (raw.length - kept);
  return word.slice(Math.max(0, cut)).replace(special, "\\$&");
}

/**
 * Prints what could follow on a command line: what the shell does after it, then a line for each, with what it is.
 *
 * @param args - the shell, and the line up to the cursor.
 */
export async function complete([shell = "", line = ""]: readonly string[]): Promise<number> {
  const read = readShellLine(line);
  const { after, candidates } = await completionOf(read);
  const fitting = candidates.filter(({ word }) => word.startsWith(read.current) || after === "nothing").slice(0, most);
  const lines = fitting.map(({ word, about }) => {
    const text = printable(shell === "bash" ? forBash(word, read) : word);
    return shell === "bash" || about === "" ? text : `${text}\t${brief(printable(about))}`;
  });
  process.stdout.write([after, ...lines].map((text) => `${text}\n`).join(""));
  return 0;
}
