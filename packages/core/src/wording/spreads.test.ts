import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import type { DraftPart } from "./index.js";
import { en, ko, uk, type Wording } from "./index.js";

const figure = (low: number, counts: "all" | "period" = "all") => [{ question: "casualties", low, lowExclusive: true, counts }];

const one = ledgerFrom({
  sources: [{ id: "report", published: "2024-12-01" }],
  claims: [
    { id: "week", claimants: ["zelenskyy"], said: "2024-12-10", quantities: figure(100, "period") },
    { id: "jcs-first", claimants: ["rok-jcs"], said: "2024-12-18", quantities: figure(2000) },
    { id: "nis-later", said: "2024-12-19", quantities: figure(1000) },
    { id: "same", claimants: ["zelenskyy"], said: "2024-12-23", quantities: figure(1000) },
    { id: "higher", claimants: ["ukraine"], said: "2024-12-27", quantities: figure(3000) },
  ],
});

const wordsOf = (parts: readonly DraftPart[]) => parts.map((part) => ("text" in part ? part.text : "")).join("");

const spread = (wording: Wording, day: string) => {
  const view = one.asOf(day);
  return wordsOf(wording.spread(view.estimates("casualties"), view)).replaceAll("\u00a0", " ");
};

describe("the spread of a question's figures in a sentence", () => {
  it.each([
    ["2024-12-01", "The ledger holds no figure that was public on this day."],
    ["2024-12-10", "No figure for the whole; 1 figure for a part, a period or a plan, which are not compared."],
    ["2024-12-18", "One origin gives a figure for the whole: more than 2,000 (Joint Chiefs of Staff, 18 Dec 2024)."],
    ["2024-12-19", "One origin gives a figure for the whole: more than 1,000 (National Intelligence Service, 19 Dec 2024)."],
    ["2024-12-23", "The latest figures of 2 origins are the same: more than 1,000."],
    [
      "2024-12-27",
      "Each origin’s latest figures run from more than 1,000 (National Intelligence Service, 19 Dec 2024) to more than 3,000 (Ukraine, 27 Dec 2024); 4 claimants.",
    ],
  ])("on %s: %s", (day, sentence) => {
    expect(spread(en, day)).toBe(sentence);
  });

  it.each([
    ["2024-12-23", "원출처 2곳의 최근 수치가 같습니다: 1,000명 초과.", "Останні числа 2 першоджерел однакові: понад 1 000."],
    ["2024-12-10", /수치 1건은 서로 비교하지 않습니다\.$/, /; 1 число для частини/],
    [
      "2024-12-27",
      /에서 3,000명 초과 \(.+\)까지이며, 수치를 낸 쪽은 4곳입니다\.$/,
      /найбільше — понад 3 000 \(.+\); їх назвали 4 учасники\.$/,
    ],
  ])("on %s in Korean and Ukrainian", (day, korean, ukrainian) => {
    const matches = (text: string, wanted: string | RegExp) =>
      typeof wanted === "string" ? expect(text).toBe(wanted) : expect(text).toMatch(wanted);
    matches(spread(ko, day), korean);
    matches(spread(uk, day), ukrainian);
  });

  it("leads from each figure to its claim, and from each name to its actor", () => {
    const parts = en.spread(one.estimates("casualties"), one);
    expect(parts.flatMap((part) => (part.kind === "quantity" ? part.claim : part.kind === "actor" ? part.actor : []))).toEqual([
      "nis-later",
      "nis",
      "higher",
      "ukraine",
    ]);
  });
});
