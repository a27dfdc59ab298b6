import type { Actor } from "../../model/actor.js";
import type { Modality } from "../../model/claim.js";
import type { Quantity } from "../../model/quantity.js";
import type { QuantityQuestion } from "../../model/question.js";
import { composeWith } from "../compose.js";
import { type DraftPart, note, text } from "../parts.js";
import { inEnglish, landBeside, namePart } from "../reader-names.js";
import type {
  AbsencePlan,
  AlsoHoldPlan,
  ClaimsPlan,
  FigurePlan,
  FurtherFiguresPlan,
  Holder,
  NarrowerPlan,
  PositionsPlan,
  ReplacedPlan,
  SpreadPlan,
  ToldAnswer,
  ToldFigure,
} from "../sentence-plan.js";
import type { Telling } from "../wording.js";
import { koreanDate, koreanDay, koreanWhen } from "./dates.js";
import { type Particle, particle, withParticle } from "./particles.js";
import { koreanQuantity } from "./quantities.js";
import { reader } from "./reader.js";

/** A name or more with its notes, and the word that a particle after it follows. */
interface Phrase {
  readonly parts: readonly DraftPart[];
  readonly word: string;
}

/** "국가정보원(한국)" at the first mention, "국가정보원" after that. */
function name(telling: Telling, actor: Actor): Phrase {
  const part = namePart(telling, actor, "ko");
  const land = landBeside(telling, actor, "ko", (words) => [words]);
  return { parts: land === undefined ? [part] : [part, text(`(${land})`)], word: part.text };
}

const withNote = ({ parts, word }: Phrase, ...more: readonly DraftPart[]): Phrase => ({ parts: [...parts, ...more], word });

/** "A, B와 C": the last but one takes the particle. */
function list(items: readonly Phrase[]): Phrase {
  const parts = items.flatMap(({ parts: own, word }, index) => {
    if (index === items.length - 1) return own;
    return [...own, text(index === items.length - 2 ? `${particle(word, "and")} ` : ", ")];
  });
  return { parts, word: items.at(-1)?.word ?? "" };
}

/** The names, "among others" where more have signed, and their particle. */
const withOthers = (phrase: Phrase, others: boolean, kind: Particle): DraftPart[] => [
  ...phrase.parts,
  text(others ? ` 등${particle("등", kind)}` : particle(phrase.word, kind)),
];

interface Saying {
  /** Before the clause: "다음과 같이 말했다". */
  readonly fronted: string;
  /** After it: "이같이 말했다". */
  readonly trailing: string;
}

const like = (verb: string): Saying => ({ fronted: `다음과 같이 ${verb}`, trailing: `이같이 ${verb}` });
const of = (verb: string): Saying => ({ fronted: `다음 내용을 ${verb}`, trailing: `이를 ${verb}` });

const says = like("말했다");

/** The neutral verb of each modality; "인정했다" is kept for a party to the question. */
const sayings: Record<Modality, Saying> = {
  asserts: says,
  confirms: of("확인했다"),
  estimates: like("추정했다"),
  suspects: like("의심된다고 말했다"),
  denies: of("부인했다"),
  predicts: like("전망했다"),
  plans: says,
  demands: says,
  condemns: says,
  "declines-to-confirm": of("확인해 주지 않았다"),
  testifies: says,
  reports: like("전했다"),
};

function claimsParts(telling: Telling, { form, named, others, modality, acknowledges, when, claims }: ClaimsPlan): DraftPart[] {
  const saying = acknowledges ? of("인정했다") : sayings[modality];
  const names = list(named.map((actor) => name(telling, actor)));
  const day = when ? ` ${koreanWhen(when, { near: telling.asOf })}` : "";
  const clauses = claims.flatMap(({ id, clause = "" }, index) => [...(index > 0 ? [text("; ")] : []), inEnglish(clause), note(id)]);
  const [clause, ...notes] = clauses;
  if (form === "trailing" && clause)
    return [clause, text(" — "), ...withOthers(names, others, "subject"), text(`${day} ${saying.trailing}`), ...notes];
  if (form === "according") {
    const source = when ? `의 ${koreanDate(when, { near: telling.asOf })} 발언에 따르면` : "에 따르면";
    return [...names.parts, text(`${others ? " 등" : ""}${source} 다음과 같다: `), ...clauses];
  }
  return [...withOthers(names, others, "topic"), text(`${day} ${saying.fronted}: `), ...clauses];
}

const figureText = ({ quantity }: { readonly quantity: Quantity }, question: QuantityQuestion) => koreanQuantity(quantity, question.unit);

/** A figure, then what stands after it by how it is read: "약 1,100명으로". */
function figure(told: Pick<ToldFigure, "claim" | "quantity">, question: QuantityQuestion, kind?: Particle): DraftPart[] {
  const words = figureText(told, question);
  return [{ kind: "quantity", text: words, claim: told.claim.id }, ...(kind ? [text(particle(words, kind))] : [])];
}

/** What is counted: in Korean, or in English where the question has no Korean. */
function noun(question: QuantityQuestion, kind: Particle): DraftPart[] {
  const { text: words, isFallback } = reader.textOf(question, "noun");
  return isFallback ? [inEnglish(words), text(particle(words, kind))] : [text(withParticle(words, kind))];
}

function spreadParts(telling: Telling, { isPair, question, lowest, highest }: SpreadPlan): DraftPart[] {
  if (isPair) {
    const [first, second] = [name(telling, lowest.actor), name(telling, highest.actor)];
    return [
      ...withOthers(first, false, "topic"),
      text(" "),
      ...noun(question, "object"),
      text(" "),
      ...figure(lowest, question, "to"),
      note(lowest.claim.id),
      text(", "),
      ...withOthers(second, false, "topic"),
      text(highest.when ? ` ${koreanWhen(highest.when)} ` : " "),
      ...figure(highest, question, "to"),
      text(" 제시했다"),
      note(highest.claim.id),
    ];
  }
  const side = (told: ToldFigure) => [
    ...figure(told, question),
    text("("),
    ...inBrackets(telling, told.actor),
    text(`${told.when ? `, ${koreanDate(told.when)}` : ""})`),
    note(told.claim.id),
  ];
  return [...noun(question, "topic"), text(" "), ...side(lowest), text("에서 "), ...side(highest), text("까지 제시되었다")];
}

/** A name within brackets, its country after a comma. */
function inBrackets(telling: Telling, actor: Actor): DraftPart[] {
  const land = landBeside(telling, actor, "ko", (words) => [words]);
  return [...(land === undefined ? [] : [text(`${land} `)]), namePart(telling, actor, "ko")];
}

function figureParts(telling: Telling, { question, figure: told, also, replaced }: FigurePlan): DraftPart[] {
  const when = told.when ? ` ${koreanWhen(told.when, { near: telling.asOf })}` : "";
  const verb = replaced ? " 제시했으며" : " 제시했다";
  return [
    ...withOthers(name(telling, told.actor), false, "topic"),
    text(`${when} `),
    ...noun(question, "object"),
    text(" "),
    ...figure(told, question, "to"),
    ...(also
      ? [text(", "), ...noun(also.question, "object"), text(" "), ...figure({ ...also, claim: told.claim }, also.question, "to")]
      : []),
    text(verb),
    note(told.claim.id),
    ...(replaced
      ? [
          text(`, 앞서 ${koreanDay(replaced.day, { near: telling.asOf })}에는 `),
          ...figure(replaced, question, "to"),
          text(" 제시했다"),
          note(replaced.claim.id),
        ]
      : []),
  ];
}

function furtherParts(telling: Telling, { question, figures }: FurtherFiguresPlan): DraftPart[] {
  return figures.flatMap((told, index) => [
    ...(index > 0 ? [text(", ")] : []),
    ...withOthers(name(telling, told.actor), false, "topic"),
    text(told.when ? ` ${koreanWhen(told.when)} ` : " "),
    ...figure(told, question, "to"),
    ...(index === figures.length - 1 ? [text(" 제시했다")] : []),
    note(told.claim.id),
  ]);
}

const replacedParts = (telling: Telling, { question, figure: told, day }: ReplacedPlan): DraftPart[] => [
  text(`앞서 ${koreanDay(day, { near: telling.asOf })}에는 `),
  ...withOthers(name(telling, told.actor), false, "subject"),
  text(" 이 수치를 "),
  ...figure(told, question, "to"),
  text(" 제시했다"),
  note(told.claim.id),
];

const narrowerParts = (telling: Telling, { question, figure: told, scope }: NarrowerPlan): DraftPart[] => [
  ...withOthers(name(telling, told.actor), false, "topic"),
  text(" 다음 범위의 "),
  ...noun(question, "object"),
  text(" "),
  ...figure(told, question, "to"),
  text(" 제시했다: "),
  inEnglish(scope),
  note(told.claim.id),
];

/** What follows a proposition, which ends in "-다". */
const answers: Record<ToldAnswer, string> = {
  acknowledges: "는 것을 인정한다",
  affirms: "고 말한다",
  denies: "는 것을 부인한다",
  declines: "는 것을 확인하지도 부인하지도 않는다",
};

const holders = (telling: Telling, held: readonly Holder[]): Phrase =>
  list(
    held.map(({ actor, claim, since, sharesWithNext }) => {
      const phrase = name(telling, actor);
      if (sharesWithNext) return phrase;
      const date = since ? [text(`(${koreanDay(since, { near: telling.asOf })}부터)`)] : [];
      return withNote(phrase, ...date, note(claim.id));
    }),
  );

/** The proposition with what follows it; in English, apart, where the question has no Korean. */
function proposed(question: PositionsPlan["question"], ending: string): DraftPart[] {
  const { text: words, isFallback } = reader.textOf(question, "proposition");
  return isFallback ? [text(`다음과 같다${ending}: `), inEnglish(words)] : [text(`${words}${ending}`)];
}

const positionsParts = (telling: Telling, { question, answer, holders: held, others }: PositionsPlan): DraftPart[] => [
  ...withOthers(holders(telling, held), others, "topic"),
  text(" "),
  ...proposed(question, answers[answer]),
];

const alsoHoldParts = (telling: Telling, { holders: held }: AlsoHoldPlan): DraftPart[] => [
  ...holders(telling, held).parts,
  text("도 같은 입장이다"),
];

function absenceParts(telling: Telling, { question, parties }: AbsencePlan): DraftPart[] {
  const names = parties.map((actor) => reader.shortName(actor));
  return [
    text("이 장부에는 "),
    ...proposed(question, `는 것을 ${withParticle(names.join(" 또는 "), "subject")} 인정한 기록이 없다`),
    {
      kind: "query",
      question: question.id,
      text: `이 질문에 대한 입장(${names.join(", ")}), ${koreanDay(telling.asOf)} 기준: 인정한 쪽 없음`,
    },
  ];
}

/** Puts what a sentence of the briefing tells into Korean. */
export const composeKorean = /* @__PURE__ */ composeWith({
  claims: claimsParts,
  spread: spreadParts,
  figure: figureParts,
  "further-figures": furtherParts,
  replaced: replacedParts,
  narrower: narrowerParts,
  positions: positionsParts,
  "also-hold": alsoHoldParts,
  absence: absenceParts,
});
