import { hint } from "../arguments.js";
import type { Answer } from "../output/answer.js";
import { UsageError } from "../usage-error.js";

/** The shells for which there is completion. */
export const shells = ["bash", "zsh", "fish"] as const;

// Each hands the line up to the cursor to "tumen complete", whose first line says what follows a word, and the others the words.
const scripts: Readonly<Record<(typeof shells)[number], string>> = {
  bash: `_tumen() {
  local line after=
  COMPREPLY=()
  while IFS= read -r line; do
    if [ -z "$after" ]; then after=$line; else COMPREPLY+=("$line"); fi
  done < <("\${COMP_WORDS[0]}" complete bash "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  case $after in
    files) compopt -o default 2>/dev/null ;;
    nothing) compopt -o nospace 2>/dev/null ;;
  esac
}
complete -F _tumen tumen
`,
  zsh: `#compdef tumen
_tumen() {
  local line after=
  local -a values texts
  while IFS= read -r line; do
    if [[ -z $after ]]; then after=$line; continue; fi
    values+=("\${line%%$'\\t'*}")
    if [[ $line == *$'\\t'* ]]; then texts+=("\${line%%$'\\t'*}  \${line#*$'\\t'}"); else texts+=("$line"); fi
  done < <("\${(Q)words[1]}" complete zsh "\${(j: :)words[1,CURRENT]}" 2>/dev/null)
  case $after in
    files) _files ;;
    nothing) compadd -S '' -l -d texts -a values ;;
    *) compadd -l -d texts -a values ;;
  esac
}
if [[ $funcstack[1] == _tumen ]]; then _tumen "$@"; else compdef _tumen tumen; fi
`,
  fish: `function __tumen_complete
    set -l line (commandline -cp)
    set -l lines (tumen complete fish "$line" 2>/dev/null)
    if test "$lines[1]" = files
        __fish_complete_path (commandline -ct)
    else
        printf '%s\\n' $lines[2..-1]
    end
end
complete -c tumen -f -a '(__tumen_complete)'
`,
};

/** The script by which a shell completes. */
export function answer({ operand }: { readonly operand: string }): Answer {
  const shell = shells.find((one) => one === operand);
  if (shell === undefined) throw new UsageError(`there is no completion for "${operand}": ${hint(operand, shells)}`);
  return {
    lines: () =>
      scripts[shell]
        .trimEnd()
        .split("\n")
        .map((text) => [{ text }]),
    texts: {},
  };
}
