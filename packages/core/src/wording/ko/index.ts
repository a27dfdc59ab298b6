import { attributionParts } from "../attributions.js";
import { type CorrectionWords, correctionParts } from "../corrections.js";
import { languageNames } from "../languages.js";
import { publisherNames } from "../publishers.js";
import { type SpreadWords, spreadParts } from "../spreads.js";
import { unitOf } from "../unit-of.js";
import type { Wording } from "../wording.js";
import { koreanDate, koreanDay, koreanWhen } from "./dates.js";
import { koreanLabels, koreanNouns } from "./labels.js";
import { withParticle } from "./particles.js";
import { koreanProblem } from "./problems.js";
import { koreanNumber, koreanQuantity, koreanUnit } from "./quantities.js";
import { reader } from "./reader.js";
import { composeKorean } from "./sentences.js";

const corrections: CorrectionWords = {
  changed: [": 이전 ", ", 현재 "],
  removed: " 삭제: ",
  added: " 추가: ",
  figureOf: ["(", ")"],
  quotes: ["“", "”"],
};

const list = (words: readonly string[], conjunction: "and" | "or" = "and"): string => {
  if (words.length < 2) return words.join("");
  const before = words.slice(0, -2).map((word) => `${word}, `);
  const last = words.at(-2) ?? "";
  return `${before.join("")}${conjunction === "or" ? `${last} 또는` : withParticle(last, "and")} ${words.at(-1)}`;
};

const spreads: SpreadWords = {
  none: "이 날짜까지 공개된 수치가 장부에 없습니다.",
  onlyListed: (figures) => `전체 수치는 없습니다. 일부, 일정 기간, 계획에 대한 수치 ${koreanNumber(figures)}건은 서로 비교하지 않습니다.`,
  one: "한 원출처만 전체 수치를 냈습니다: ",
  same: (origins) => `원출처 ${koreanNumber(origins)}곳의 최근 수치가 같습니다: `,
  ends: (claimants) => ["원출처별 최근 수치는 ", "에서 ", `까지이며, 수치를 낸 쪽은 ${koreanNumber(claimants)}곳입니다.`],
};

const make = (): Wording => ({
  ...reader,
  locale: "ko",
  compose: composeKorean,
  heading: (section, day) => {
    const title = reader.textOf(section, "title").text;
    return day === undefined ? title : `${title}: ${koreanDay(day)}`;
  },
  number: koreanNumber,
  quantity: koreanQuantity,
  spread: (estimates, records) => spreadParts(estimates, records, ko, spreads),
  figure: (quantity, records) => ko.quantity(quantity, unitOf(quantity, records)),
  unit: koreanUnit,
  day: koreanDay,
  date: koreanDate,
  when: koreanWhen,
  said: (claim, options) => (claim.said ? koreanDate(claim.said, options) : `${koreanDay(claim.public, options)} 공개`),
  list,
  count(count, noun) {
    const [word, counter] = koreanNouns[noun];
    return `${word} ${koreanNumber(count)}${counter}`.trimStart();
  },
  origins: (count) => (count === 0 ? "원출처 미상" : `이 내용의 원출처 ${koreanNumber(count)}곳`),
  capitalise: (text) => text,
  correction: (correction, records) => correctionParts(correction, { wording: ko, words: corrections, records }),
  queryProblem: ({ details }) => koreanProblem(details),
  publisher: publisherNames("발행처 미상"),
  language: languageNames("ko"),
  attribution: attributionParts(
    {
      and: ", ",
      verb: ({ modality }) => `: ${koreanLabels.modality[modality]}`,
      inTheWordsOf: [", 발언자 ", ""],
      onBehalfOf: [", ", " 대변"],
      when: ({ said }) => (said ? `, ${koreanDate(said)}` : ", 날짜 미상"),
    },
    reader.name,
  ),
  byAggregatorsAlone: "모음 또는 재게시 문서에만 실림",
  notCarriedYet: "아직 장부의 어느 문서에도 실리지 않음",
  labels: koreanLabels,
  frame: {
    title: (asOf) => `러시아의 우크라이나 전쟁과 북한의 관여, ${koreanDay(asOf)} 기준`,
    empty: "이 장부에는 이날까지 공개된 것이 없습니다.",
    notes: "주석",
    asked: (query) => `장부에 물음: ${query}.`,
  },
});

/**
 * Everything core says of the ledger, in Korean.
 *
 * @example
 * import { ko } from "@tumen/core/wording";
 * ko.quantity({ low: 1100, high: 1100, approximate: true }, "persons"); // => "약 1,100명"
 * ko.list(["러시아", "북한", "이란"]); // => "러시아, 북한과 이란"
 */
export const ko: Wording = /* @__PURE__ */ make();
