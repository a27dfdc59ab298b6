import { createHash } from "node:crypto";
import { stringify } from "yaml";
import type { Correction } from "../model/correction.js";
import type { Dataset, RecordKind } from "../model/dataset.js";
import type { Day } from "../model/date.js";
import { listOf } from "../model/record-lists.js";
import type { Redirect } from "../model/redirect.js";
import { digestDigits, type Release } from "../model/release.js";

/** What a release changes in the records, against the last one. */
export interface RecordChanges {
  /** Version of the last release; none before the first. */
  readonly since: string | undefined;
  /** Ids that are new, by kind. */
  readonly added: Readonly<Record<RecordKind, readonly string[]>>;
  /** Ids whose record differs, by kind. */
  readonly changed: Readonly<Record<RecordKind, readonly string[]>>;
  /** Corrections made since. */
  readonly corrected: readonly Correction[];
  /** Ids that lead on now and did not then. */
  readonly redirected: readonly Redirect[];
}

const recordKinds = Object.keys(listOf) as RecordKind[];

const digestOf = (record: object): string => createHash("sha256").update(JSON.stringify(record)).digest("hex").slice(0, digestDigits);

/** The records of a dataset as the next release will remember them. */
export function releasedRecords(dataset: Dataset): Record<RecordKind, Record<string, string>> {
  const digestsOf = (kind: RecordKind) =>
    Object.fromEntries([...dataset[listOf[kind]]].sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => [record.id, digestOf(record)]));
  return Object.fromEntries(recordKinds.map((kind) => [kind, digestsOf(kind)])) as Record<RecordKind, Record<string, string>>;
}

/** Compares a dataset with the last release; without one, everything is new. */
export function recordChanges(dataset: Dataset, last: Release | undefined): RecordChanges {
  const now = releasedRecords(dataset);
  const before = (kind: RecordKind, id: string) => last?.records[kind]?.[id];
  const idsWhere = (differs: (kind: RecordKind, id: string) => boolean) =>
    Object.fromEntries(
      recordKinds.map((kind) => [kind, Object.keys(now[kind]).filter((id) => differs(kind, id))]),
    ) as unknown as RecordChanges["added"];
  return {
    since: last?.version,
    added: idsWhere((kind, id) => before(kind, id) === undefined),
    changed: idsWhere((kind, id) => before(kind, id) !== undefined && before(kind, id) !== now[kind][id]),
    // A correction made on the day of the release, after it, is told with the next.
    corrected: dataset.corrections.filter(({ date }) => last === undefined || date.latest >= last.date.latest),
    redirected: dataset.redirects.filter(({ kind, id }) => before(kind, id) !== undefined),
  };
}

const listed = (ids: Readonly<Record<RecordKind, readonly string[]>>, kinds: readonly RecordKind[]) =>
  kinds.flatMap((kind) => ids[kind].map((id) => `- ${kind} \`${id}\``));

const counted = (ids: Readonly<Record<RecordKind, readonly string[]>>) =>
  recordKinds.flatMap((kind) => (ids[kind].length > 0 ? [`${ids[kind].length} ${listOf[kind]}`] : [])).join(", ");

const correctionLine = ({ kind, id, field, old, new: now, reason }: Correction) =>
  `- ${kind} \`${id}\`, ${field}: ${old === undefined ? "nothing" : `“${old}”`} became ${now === undefined ? "nothing" : `“${now}”`}. ${reason}`;

const redirectLine = ({ kind, id, to, reason }: Redirect) =>
  `- ${kind} \`${id}\` ${to.length === 0 ? "was withdrawn" : `leads to ${to.map((one) => `\`${one}\``).join(", ")}`}. ${reason}`;

/** The part of a release's notes that tells which records are new, corrected, changed or lead on. */
export function wordRecordChanges({ since, added, changed, corrected, redirected }: RecordChanges): string {
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`#### ${title}`, lines.join("\n")]);
  const count = counted(added);
  // A first release adds everything: its counts say so.
  const newIds = since === undefined ? ["Everything is new."] : listed(added, ["question", "topic", "event", "claim"]);
  const parts = [
    ...section(`New: ${count}`, count === "" ? [] : newIds),
    ...section("Corrected", corrected.map(correctionLine)),
    ...section("Changed", listed(changed, recordKinds)),
    ...section("Lead elsewhere now", redirected.map(redirectLine)),
  ];
  return ["### Records", ...(parts.length > 0 ? parts : ["No record changed."])].join("\n\n");
}

/** The text of `released.yaml` once a release of the dataset is out. */
export function releasedText(dataset: Dataset, version: string, date: Day): string {
  const release = { id: "core", version, date, records: releasedRecords(dataset) };
  return `# yaml-language-server: $schema=../schema/released.json\n# The records of the last release; written with each release, never by hand.\n${stringify([release])}`;
}
