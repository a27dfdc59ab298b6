import { type CitedClaim, type AnsweredDocument as CitedDocument, citedClaim } from "@tumen/core/export";
import { type Claim, capitalise, type Ledger, notCarriedYet, type RecordKind } from "@tumen/core/query";
import { limits } from "./limits.js";

/** The address of a record among the resources of the server. */
export const uriOf = (kind: RecordKind, id: string): string => `tumen://${kind}/${id}`;

/** As many documents as a list shows, best first, and how many are left out. */
export function fewDocuments<T extends { readonly documents: readonly CitedDocument[] }>(of: T, most: number = limits.documents) {
  const rest = of.documents.length - most;
  return { ...of, documents: of.documents.slice(0, most), ...(rest > 0 ? { moreDocuments: rest } : {}) };
}

/** A claim with its address and few documents. */
export const claimOf = (cited: CitedClaim, most?: number) => ({ ...fewDocuments(cited, most), uri: uriOf("claim", cited.id) });

/** The same for a record of the ledger. */
export const claimIn = (view: Ledger, claim: Claim, most?: number) => claimOf(citedClaim(view, claim), most);

/** A document as a line of text. */
export function documentText({
  publisher,
  title,
  published,
  url,
  via,
}: Pick<CitedDocument, "publisher" | "title" | "published" | "url" | "via">): string {
  const through = via.length === 0 ? "" : `, through ${via.join(", then ")}`;
  return `${publisher}: ${title}${published === undefined ? "" : `, ${published}`}${through}${url === undefined ? "" : ` <${url}>`}`;
}

const moreText = (more: number | undefined) => (more === undefined ? [] : [`  - and ${more} more documents`]);

/** The documents of a claim as lines of text. */
export const documentLines = ({
  documents,
  moreDocuments,
}: {
  readonly documents: readonly CitedDocument[];
  readonly moreDocuments?: number;
}): readonly string[] => [...documents.map((document) => `  - ${documentText(document)}`), ...moreText(moreDocuments)];

/** A claim as lines of text: who, when, what, with its id and its documents. */
export function claimLines(claim: ReturnType<typeof claimOf>): readonly string[] {
  const who = claim.claimants.map(({ name }) => name).join(", ");
  const voiced = claim.speaker === undefined ? "" : `, voiced by ${claim.speaker.name}`;
  const figures = claim.figures.map(
    ({ question, figure, counts, scope }) => `${question}: ${figure} (${[counts, scope].filter(Boolean).join("; ")})`,
  );
  const answers = [...figures, ...claim.stances];
  return [
    `- ${who}${voiced}, ${claim.modality}, said ${claim.said ?? "on a day not known"}, public ${claim.public}: ${claim.statement} [${claim.id}]`,
    ...(answers.length > 0 ? [`  Answers: ${answers.join("; ")}`] : []),
    ...(claim.status === undefined ? [] : [`  Status: ${claim.status}`]),
    ...(claim.byAggregatorsAlone ? ["  Carried by aggregators or reposts alone."] : []),
    ...(claim.documents.length === 0 ? [`  ${capitalise(notCarriedYet)}.`] : []),
    ...documentLines(claim),
  ];
}
