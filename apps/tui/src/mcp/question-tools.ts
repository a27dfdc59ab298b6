import type { McpServer } from "@modelcontextprotocol/server";
import { answersGiven, type EstimateRow, estimatesAnswer, positionsAnswer } from "@tumen/core/export";
import type { Ledger } from "@tumen/core/query";
import * as z from "zod";
import { acknowledgementWords } from "../answers/position-words.js";
import { questionOf } from "../answers/question-of.js";
import { citedSpread } from "../answers/spread-lines.js";
import { claimLines, claimOf, documentLines, fewDocuments, uriOf } from "./cited.js";
import { limits, pageOf, restWords } from "./limits.js";
import { input } from "./schemas.js";
import { offer, type Seen, type ToolAnswer } from "./tool.js";

interface QuestionInput {
  readonly question: string;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

const figureOf = (row: EstimateRow, isCompared: boolean) => ({ ...fewDocuments(row), uri: uriOf("claim", row.claim), isCompared });

function figureLines(figure: ReturnType<typeof figureOf>): readonly string[] {
  const terms = [figure.counts, figure.scope, figure.replaces && `replaces ${figure.replaces}`].filter(Boolean).join("; ");
  return [`- ${figure.day}, ${figure.claimant.name}: ${figure.figure} (${terms}) [${figure.claim}]`, ...documentLines(figure)];
}

function estimates(view: Ledger, { question: id, limit, offset }: QuestionInput): ToolAnswer {
  const { question, spread, series, listed } = estimatesAnswer(view, questionOf(view, id, "quantity"));
  const all = [...series.flatMap(({ figures }) => figures.map((row) => figureOf(row, true))), ...listed.map((row) => figureOf(row, false))];
  const page = pageOf(all, { limit, offset });
  const { entries: figures, ...paging } = page;
  const ends = spread && { lowest: figureOf(spread.lowest, true), highest: figureOf(spread.highest, true) };
  return {
    data: { asOf: view.day, question, ...(ends ? { spread: ends } : {}), figures, ...paging },
    lines: [
      `${question.text} As of ${view.day}, ${page.total} figures.`,
      citedSpread(view, view.estimates(question.id)),
      ...figures.flatMap(figureLines),
      restWords(page),
    ].filter(Boolean),
  };
}

function positions(view: Ledger, { question: id, limit, offset }: QuestionInput): ToolAnswer {
  const whole = positionsAnswer(view, questionOf(view, id, "stance"));
  const { question, acknowledged } = whole;
  const page = pageOf(answersGiven(whole), { limit, offset });
  const { entries, ...paging } = page;
  const shown = entries.map(({ claims, ...stretch }) => ({
    ...stretch,
    claims: claims.slice(0, limits.claims).map((claim) => claimOf(claim)),
    ...(claims.length > limits.claims ? { moreClaims: claims.length - limits.claims } : {}),
  }));
  const state = acknowledgementWords(view.positions(question.id));
  return {
    data: { asOf: view.day, question, acknowledged, stretches: shown, ...paging },
    lines: [
      [`${question.text} As of ${view.day}.`, state].filter(Boolean).join(" "),
      ...shown.flatMap(({ actor, isParty, answer, acknowledges, claims, ...stretch }) => {
        const { from, to } = stretch;
        const span = from === undefined ? "not dated to a day" : `from ${from}${to === undefined ? "" : ` until ${to}`}`;
        return [
          `${actor.name}${isParty ? " (party)" : ""}: ${acknowledges ? "acknowledges" : answer}, ${span}`,
          ...claims.flatMap(claimLines),
        ];
      }),
      restWords(page),
    ].filter(Boolean),
  };
}

/** Offers the tools that answer questions: estimates, positions. */
export function offerQuestions(server: McpServer, { at }: Seen): void {
  const { asOf, limit, offset } = input;
  const question = z.string().describe("id of a question, such as casualties or troops-in-russia; listed as resources");
  offer(server, {
    name: "estimates",
    title: "Figures on a question",
    description:
      "Every claimant's figures on a question of number, each as it was spoken, what it replaces, and the lowest and highest of each origin's latest. Figures with isCompared false are for a part, a period or a plan.",
    input: { question, limit, offset, asOf },
    answer: (asked) => estimates(at(asked.asOf), asked),
  });
  offer(server, {
    name: "positions",
    title: "Positions on a question",
    description:
      "Who affirms, denies or declines to say, since when, with the claims; and whether a party acknowledges. Parties come first.",
    input: { question, limit, offset, asOf },
    answer: (asked) => positions(at(asked.asOf), asked),
  });
}
