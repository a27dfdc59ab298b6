import { onData } from "./command.js";
import { quality, type Tally } from "./quality.js";

const showsIds = process.argv.includes("--ids");
const most = 20;

const line = (title: string, counts: Tally) => {
  const shown = counts.slice(0, most).map(([name, count]) => `${name} ${count}`);
  console.log(`${title}: ${shown.join(", ")}${counts.length > most ? `, and ${counts.length - most} more` : ""}`);
};

await onData(({ dataset }) => {
  const report = quality(dataset, new Date().toISOString().slice(0, 10));
  line("In the ledger", report.counts);
  line("Claims by month", report.claimsByMonth.slice(-most));
  line("Claims by topic", report.claimsByTopic);
  line("Claims by claimant", report.claimsByClaimant);
  line("Figures by what they count", report.figuresByCounting);
  line("Sources by grade", report.sourcesByGrade);
  line("Sources by language", report.sourcesByLanguage);
  console.log(`Worth a look${showsIds ? "" : " (--ids lists them)"}:`);
  for (const { what, ids } of report.weak)
    console.log(`  ${String(ids.length).padStart(5)} ${what}${showsIds ? `\n        ${ids.join("\n        ")}` : ""}`);
});
