import type { McpServer } from "@modelcontextprotocol/server";
import type { AnsweredDocument as CitedDocument } from "@tumen/core/export";
import type { BriefingFootnote, BriefingSentence, Ledger } from "@tumen/core/query";
import * as z from "zod";
import { claimIn, documentLines, uriOf } from "./cited.js";
import { input } from "./schemas.js";
import { offer, type Seen, type ToolAnswer } from "./tool.js";

/** Documents under a footnote. */
const fewest = 2;

const textOf = ({ parts }: BriefingSentence) => parts.map((part) => (part.kind === "footnote" ? `[${part.number}]` : part.text)).join("");

/** A footnote to a claim, or to what the ledger was asked. */
interface Note {
  readonly number: number;
  readonly text: string;
  readonly claim?: string;
  readonly uri?: string;
  readonly origins?: number;
  readonly documents?: readonly CitedDocument[];
  readonly moreDocuments?: number;
}

function noteOf(view: Ledger, note: BriefingFootnote): Note {
  if (note.kind === "query") return { number: note.number, text: `The ledger: ${note.text}.` };
  const { id, said } = note.claim;
  const { documents, moreDocuments } = claimIn(view, note.claim, fewest);
  return {
    number: note.number,
    text: `${note.claimants.join(", ")}${said === undefined ? "" : `, ${said.edtf}`}`,
    claim: id,
    uri: uriOf("claim", id),
    origins: note.origins,
    documents,
    ...(moreDocuments === undefined ? {} : { moreDocuments }),
  };
}

const noteLines = ({ number, text, claim, documents, ...rest }: Note): readonly string[] => [
  `[${number}] ${text}${claim === undefined ? "" : ` [${claim}]`}`,
  ...(documents === undefined ? [] : documentLines({ ...rest, documents })),
];

function brief(view: Ledger, topics: readonly string[] | undefined): ToolAnswer {
  const briefing = view.brief(topics === undefined ? {} : { topics });
  const sections = briefing.sections.map(({ id, heading, sentences }) => ({
    id,
    title: heading,
    sentences: sentences.map((sentence) => ({ text: textOf(sentence), claims: sentence.claims, footnotes: sentence.footnotes })),
  }));
  const footnotes = briefing.footnotes.map((note) => noteOf(view, note));
  return {
    data: { asOf: briefing.asOf, sections, footnotes },
    lines: [
      `North Korea's part in Russia's war on Ukraine, as of ${briefing.asOf}.`,
      ...(sections.length === 0 ? ["The ledger holds nothing that was public on this day."] : []),
      ...sections.flatMap(({ title, sentences }) => [`## ${title}`, ...sentences.map(({ text }) => `- ${text}`)]),
      ...(footnotes.length > 0 ? ["## Notes"] : []),
      ...footnotes.flatMap(noteLines),
    ],
  };
}

/** Offers the tool that gives the briefing. */
export function offerBrief(server: McpServer, { at }: Seen): void {
  offer(server, {
    name: "brief",
    title: "Briefing as of a day",
    description: "The briefing: who says what, as of a day, each sentence with footnotes to claims and documents. Topics narrow it.",
    input: {
      asOf: input.asOf,
      topics: z.array(z.string()).min(1).optional().describe("ids of topics, such as losses or prisoners; all unless given"),
    },
    answer: ({ asOf, topics }) => brief(at(asOf), topics),
  });
}
