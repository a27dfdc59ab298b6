import type { ReadStream, WriteStream } from "node:tty";

/** Whether the terminal draws on a dark or a light ground. */
export type Ground = "dark" | "light";

/** How long a terminal may take to answer, in milliseconds; it is asked while the program is still being read from disk. */
const patience = 150;

// The second question is one that every terminal answers, so that one which knows nothing of the first is not waited for.
const questions = "\u001b]11;?\u001b\\\u001b[c";
// biome-ignore lint/suspicious/noControlCharactersInRegex: answers of a terminal are control sequences
const colourAnswer = /\u001b\]11;[^\u0007\u001b]*(?:\u0007|\u001b\\)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: answers of a terminal are control sequences
const kindAnswer = /\u001b\[\?[\d;]*c/;

/** Reads "rgb:1414/1717/1a1a", with one to four digits a colour, as a dark or a light ground. */
export function groundOfAnswer(answer: string): Ground | undefined {
  const parts = answer.match(/rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i)?.slice(1);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map((digits) => Number.parseInt(digits, 16) / (16 ** digits.length - 1));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5 ? "light" : "dark";
}

/** Reads what some terminals put into COLORFGBG, "15;0": the second is the palette's number of the background. */
export function groundOfEnvironment(value: string | undefined): Ground | undefined {
  const number = value?.match(/;(\d+)$/)?.[1];
  if (number === undefined) return undefined;
  return number === "7" || Number(number) > 8 ? "light" : "dark";
}

/**
 * Asks the terminal for the colour of its background. What is typed meanwhile is put back for whoever reads next; the terminal is left
 * in raw mode, for the screens that follow.
 */
export function askGround(stdin: ReadStream, stdout: WriteStream): Promise<Ground | undefined> {
  return new Promise((resolve) => {
    let heard = "";
    let isDone = false;
    const finish = () => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      stdin.off("readable", listen);
      const typed = heard.replace(colourAnswer, "").replace(kindAnswer, "");
      if (typed !== "") stdin.unshift(typed, "utf8");
      resolve(groundOfAnswer(heard.match(colourAnswer)?.[0] ?? ""));
    };
    const listen = () => {
      for (let chunk = stdin.read(); chunk !== null; chunk = stdin.read()) heard += chunk;
      if (kindAnswer.test(heard)) finish();
    };
    // An answer that came while the program was being read waits behind this timer: it is heard before the wait is given up.
    const timer = setTimeout(() => setImmediate(finish), patience);
    stdin.setEncoding("utf8");
    stdin.setRawMode(true);
    stdin.on("readable", listen);
    stdout.write(questions);
  });
}
