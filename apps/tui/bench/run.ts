import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { Program } from "./program.js";

const rounds = Number(process.env.TUMEN_BENCH_ROUNDS ?? 15);
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const hello = file("../hello/hello.js");
const tumen = file("../../../dist/index.js");
const large = file("../large/index.js");

const day = ["--as-of", "2024-12-27"];

function median(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((a, b) => a - b);
  return ordered[ordered.length >> 1] ?? Number.NaN;
}

const worst = (numbers: readonly number[]) => Math.max(...numbers);

const ms = (value: number) => `${value.toFixed(1)} ms`;

async function firstFrame(program: string, args: readonly string[], pattern: RegExp): Promise<number> {
  const running = new Program(program, args, 80, 24);
  try {
    return await running.shows(pattern);
  } finally {
    running.end();
  }
}

/** From the start of the process to the frame that shows something to read; the programs take turns. */
async function measureStart(): Promise<void> {
  const programs: readonly { what: string; run: () => Promise<number>; times: number[] }[] = [
    { what: "Ink hello world", run: () => firstFrame(hello, [], /Hello, world/), times: [] },
    { what: "`tumen`, with a sentence of the briefing", run: () => firstFrame(tumen, [], /LATEST[\s\S]*\[1\]/), times: [] },
    { what: "`tumen --as-of 2024-12-27`", run: () => firstFrame(tumen, day, /LATEST[\s\S]*captured/), times: [] },
  ];
  for (let round = 0; round <= rounds; round += 1) {
    for (const { run, times } of programs) {
      const time = await run();
      // The first round brings the files into memory and does not count.
      if (round > 0) times.push(time);
    }
  }
  const least = median(programs[0]?.times ?? []);
  console.log("| first frame, median | | ratio |\n| --- | ---: | ---: |");
  for (const { what, times } of programs) console.log(`| ${what} | ${ms(median(times))} | ${(median(times) / least).toFixed(2)} |`);
  console.log("");
}

/** Keys, by what they do, with those that bring one to where they are pressed. */
const keys: readonly (readonly [what: string, before: readonly string[], key: string])[] = [
  ["briefing: next sentence", [], "j"],
  ["claims: next row", ["4"], "j"],
  ["claims: half a page", [], "\u0004"],
  ["sources: next row", ["5"], "j"],
  ["timeline: next row", ["3"], "j"],
  ["claims: a letter of a query", ["4", "/claimant:nis drone"], "s"],
  ["claim: open", [], "\r"],
];

const escapeKey = "\u001b";

/** From a key to the frame that answers it, on every screen; the first press of each brings what it needs into memory and does not count. */
async function measureKeys(running: Program, size: string): Promise<void> {
  console.log(`| key to frame at ${size}, 100,000 claims | median | slowest | bytes |\n| --- | ---: | ---: | ---: |`);
  for (const [what, before, key] of keys) {
    for (const one of before) await running.press(one);
    const times: number[] = [];
    const bytes: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const written = running.written;
      const time = await running.press(key);
      if (round > 0) {
        times.push(time);
        bytes.push(running.written - written);
      }
      if (key === "\r") await running.press(escapeKey);
      if (key === "s") await running.press("\u007f");
    }
    if (key === "s") await running.press(escapeKey);
    console.log(`| ${what} | ${ms(median(times))} | ${ms(worst(times))} | ${median(bytes)} |`);
  }
  console.log("");
}

async function measureHello(): Promise<void> {
  const running = new Program(hello, [], 80, 24);
  await running.shows(/Hello, world/);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) times.push(await running.press("j"));
  console.log(`Key to frame of an Ink hello world that counts keys: ${ms(median(times.slice(1)))}\n`);
  running.end();
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} processors, ${rounds} rounds`);
console.log(
  `Load when it began: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(", ")}\n`,
);
if (!process.argv.includes("--keys")) await measureStart();
if (!process.argv.includes("--start")) {
  await measureHello();
  const running = new Program(large, day, 80, 24);
  await running.shows(/as of 27/);
  await running.press("j");
  await measureKeys(running, "80x24");
  await running.resize(200, 60);
  await running.press("1");
  await measureKeys(running, "200x60");
  running.end();
}
