import type { Claim } from "../model/claim.js";
import type { Dataset } from "../model/dataset.js";
import type { Release } from "../model/release.js";
import { LedgerValidationError, type ValidationProblem } from "../model/validation-error.js";
import { checkRecords } from "./check-records.js";
import { readFolder } from "./read.js";
import { rules } from "./rules/index.js";
import { CheckedData } from "./rules/rule.js";
import { publicDay } from "./visibility.js";

const inPlace = (a: ValidationProblem, b: ValidationProblem) => (a.file ?? "").localeCompare(b.file ?? "") || (a.line ?? 0) - (b.line ?? 0);
const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

/** Claims by the day said, or where that is unknown, the day they became public. */
export const inOrder = (claims: readonly Claim[]): Claim[] =>
  claims.toSorted(by((claim) => `${claim.said?.earliest ?? claim.public} ${claim.id}`));

function assemble(data: CheckedData): Dataset {
  const records = <K extends Parameters<CheckedData["of"]>[0]>(kind: K) => data.of(kind).map((item) => item.record);
  const claims = records("claims").map((claim): Claim => ({ ...claim, public: publicDay(claim, (id) => data.get("sources", id)) }));
  return {
    actors: records("actors").sort(by((actor) => actor.id)),
    places: records("places").sort(by((place) => place.id)),
    materiel: records("materiel").sort(by((materiel) => materiel.id)),
    questions: records("questions"),
    topics: records("topics"),
    events: records("events").sort(by((event) => `${event.date.earliest} ${event.date.latest} ${event.id}`)),
    sources: records("sources").sort(by((source) => `${source.published?.latest ?? "9999"} ${source.id}`)),
    claims: inOrder(claims),
    redirects: records("redirects"),
    corrections: records("corrections").sort(by((correction) => `${correction.date.earliest} ${correction.id} ${correction.field}`)),
    briefing: records("briefing"),
  };
}

/** What a data folder holds: the records, and what the last release had of them. */
export interface CompiledFolder {
  readonly dataset: Dataset;
  readonly lastRelease: Release | undefined;
}

/**
 * Reads a data folder and checks it: each record against its schema, then the rules that hold between records.
 *
 * @param folder - path of the folder that holds `actors.yaml`, `claims/` and the rest.
 * @throws LedgerValidationError with every problem, each with file, line and what was expected.
 * @example
 * // (reads files)
 * const dataset = await compile("data");
 */
export async function compile(folder: string): Promise<Dataset> {
  return (await compileFolder(folder)).dataset;
}

/**
 * Reads a data folder and checks it, as {@link compile} does.
 *
 * @throws LedgerValidationError with every problem.
 */
export async function compileFolder(folder: string): Promise<CompiledFolder> {
  const read = await readFolder(folder);
  const { checked, problems } = checkRecords(read.records);
  const data = new CheckedData(checked);
  // What broke its schema, or stands in a file that cannot be read, would make every reference to it look broken too.
  const broken = problems.flatMap(({ record }) => (record === undefined ? [] : [`"${record}"`]));
  const between = read.problems.length > 0 ? [] : rules.flatMap((rule) => [...rule.check(data)]);
  const relevant = between.filter(({ message }) => !broken.some((id) => message.includes(id)));
  const all = [...read.problems, ...problems, ...relevant].sort(inPlace);
  if (all.length > 0) throw new LedgerValidationError(all);
  return { dataset: assemble(data), lastRelease: data.of("released")[0]?.record };
}
