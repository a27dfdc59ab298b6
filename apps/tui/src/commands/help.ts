import { commands } from "../arguments.js";

/** The help of the command line. */
export function helpText(): string {
  const rows = Object.entries(commands).map(([name, { operands, does }]) => `  ${`tumen ${name} ${operands}`.padEnd(20)} ${does}`);
  const formats = Object.entries(commands).map(([name, { formats: list }]) => `${name}: ${list.join(", ")}`);
  return `Tumen: who claimed what about North Korea's part in Russia's war on Ukraine, when, and in which document.

  ${"tumen".padEnd(20)} open the ledger in the terminal; ? lists its keys
${rows.join("\n")}

  --as-of DAY          show what was public on the day: 2024-12-27, or today
  --format FORMAT      ${formats.join("; ")}
  --help, --version

Examples
  tumen --as-of 2024-12-27
  tumen brief --as-of 2024-12-27 --format markdown > briefing.md
`;
}
