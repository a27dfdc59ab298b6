import { stringify } from "yaml";
import type { Dataset } from "../model/dataset.js";
import { isDay } from "../model/day.js";
import type { Source } from "../model/source.js";

/** What an editor knows of a document before its claims are read. */
export interface ScaffoldRequest {
  readonly url: string;
  readonly title: string;
  /** Day of publication. */
  readonly published: string;
  /** As shown by the document; known for a site the ledger has already. */
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  /** How many claims to prepare; one unless told otherwise. */
  readonly claims?: number;
}

/** Text to append to a file of the data folder. */
export interface ScaffoldedFile {
  readonly file: string;
  readonly text: string;
}

/** Thrown where a source cannot be prepared; the message says what to give instead. */
export class ScaffoldError extends Error {
  override readonly name = "ScaffoldError";
}

const mostWords = 5;
const smallWords = new Set("a an and as at by for from in of on or over says that the to with".split(" "));

const slug = (text: string): string[] =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

function hostOf(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    throw new ScaffoldError(`"${url}" is no address: expected one that begins with http:// or https://`);
  return parsed.hostname.replace(/^www\./, "");
}

function freeId(dataset: Dataset, wanted: string): string {
  const taken = new Set(dataset.sources.map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}

function refuseKnown(dataset: Dataset, url: string): void {
  const known = dataset.sources.find((source) => source.url === url);
  if (!known) return;
  const citing = dataset.claims.filter(({ citations }) => citations.some(({ source }) => source === known.id)).map(({ id }) => id);
  const claims = citing.length === 0 ? "no claim" : citing.join(", ");
  throw new ScaffoldError(`The address is already the source ${known.id}, cited by ${claims}: add claims that cite it.`);
}

function sourceText(source: Partial<Source> & { published: string }): string {
  return `\n${stringify([source], { lineWidth: 0 })}`;
}

const claimText = (source: string, published: string) => `
# Fill in what is empty; take out what does not apply. CONTRIBUTING.md says what each field means.
- id:
  claimants: []
  said: ${published}
  modality:
  statement:
  topics: []
  about: { actors: [], places: [] }
  evidence: [not-stated]
  significance:
  citations:
  - { source: ${source}, locator: paras }
`;

/**
 * Prepares a source and claims that cite it, for an editor to fill in. The site's publisher, language and kind are taken from what the
 * ledger already has of the same host.
 *
 * @returns what to append to which files, the source first.
 * @throws ScaffoldError if the address is no address or already a source, the day no day, or the publisher not known.
 * @example
 * const request = { url: "https://news.example/1", title: "Ships leave a harbour", published: "2024-12-27", publisher: "Example" };
 * const [source] = scaffold(Ledger.wholeOf(ledger), request);
 * source.file; // => "sources/2024.yaml"
 * source.text.includes("id: example-2024-12-27-ships-leave-harbour"); // => true
 */
export function scaffold(dataset: Dataset, request: ScaffoldRequest): readonly [source: ScaffoldedFile, claims: ScaffoldedFile] {
  const { url, title, published } = request;
  if (!isDay(published)) throw new ScaffoldError(`"${published}" is no day: expected the day of publication, such as 2024-12-27`);
  const host = hostOf(url);
  refuseKnown(dataset, url);
  const alike = dataset.sources.findLast((source) => source.url !== undefined && hostOf(source.url) === host);
  const publisher = request.publisher ?? alike?.publisher;
  if (publisher === undefined) throw new ScaffoldError(`The ledger has no source at ${host} yet: name its publisher`);
  const words = slug(title).filter((word) => !smallWords.has(word));
  const id = freeId(dataset, [...slug(publisher), published, ...words.slice(0, mostWords)].join("-"));
  const source = {
    id,
    url,
    title,
    publisher,
    ...(alike?.medium !== undefined && publisher === alike.publisher ? { medium: alike.medium } : {}),
    published,
    language: request.language ?? alike?.language ?? "en",
    kind: alike?.kind ?? "news",
    grade: alike?.grade ?? "original",
  };
  const [year] = published.split("-");
  return [
    { file: `sources/${year}.yaml`, text: sourceText(source as never) },
    { file: `claims/${published.slice(0, 7)}.yaml`, text: claimText(id, published).repeat(request.claims ?? 1) },
  ];
}
