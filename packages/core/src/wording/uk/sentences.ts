import type { Actor } from "../../model/actor.js";
import type { Modality } from "../../model/claim.js";
import type { EdtfDate } from "../../model/date.js";
import type { Quantity } from "../../model/quantity.js";
import type { QuantityQuestion } from "../../model/question.js";
import { composeWith } from "../compose.js";
import { dateSpan } from "../date-span.js";
import { type DraftPart, listParts, note, text } from "../parts.js";
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
import { ukrainianDate, ukrainianDay, ukrainianWhen } from "./dates.js";
import { ukrainianQuantity } from "./quantities.js";
import { reader } from "./reader.js";

// Names and nouns of the ledger are nominative, and none is declined by guess: they stand before a colon or a dash, or as the subject.

/** The parts of a name that stay when it is declined: "Росі" in "Росії", "США" as it is. */
const stemsOf = (name: string) => name.split(" ").map((word) => (word.length < 5 ? word : word.slice(0, -2)));

/** "Володимир Зеленський (Україна)" at the first mention, "Володимир Зеленський" after that; within brackets after a comma. */
function name(telling: Telling, actor: Actor, isWithinBrackets = false): DraftPart[] {
  const land = landBeside(telling, actor, "uk", stemsOf);
  const part = namePart(telling, actor, "uk");
  if (land === undefined) return [part];
  return [part, text(isWithinBrackets ? `, ${land}` : ` (${land})`)];
}

const list = (items: readonly (readonly DraftPart[])[]) => listParts(items, " та ");

const says = "заява";
const declines = "без підтвердження";

/** The neutral noun of each modality, since a verb would need the gender of the name; "визнання" is kept for a party to the question. */
const sayings: Record<Modality, string> = {
  asserts: says,
  confirms: "підтвердження",
  estimates: "оцінка",
  suspects: "припущення",
  denies: "заперечення",
  predicts: "прогноз",
  plans: says,
  demands: says,
  condemns: says,
  "declines-to-confirm": declines,
  testifies: says,
  reports: "повідомлення",
};

/** "заява від 14 грудня", "заява, грудень 2024 року". */
function dated(saying: string, when: EdtfDate | undefined, telling: Telling): string {
  if (!when) return saying;
  const { kind, hedge } = dateSpan(when);
  const words = ukrainianDate(when, { near: telling.asOf });
  return kind === "day" && hedge === undefined && saying !== declines ? `${saying} від ${words}` : `${saying}, ${words}`;
}

function claimsParts(telling: Telling, { form, named, others, modality, acknowledges, when, claims }: ClaimsPlan): DraftPart[] {
  const names = others
    ? [
        ...listParts(
          named.map((actor) => name(telling, actor)),
          ", ",
        ),
        text(" та інші"),
      ]
    : list(named.map((actor) => name(telling, actor)));
  const saying = dated(acknowledges ? "визнання" : sayings[modality], when, telling);
  const clauses = claims.flatMap(({ id, clause = "" }, index) => [...(index > 0 ? [text("; ")] : []), inEnglish(clause), note(id)]);
  const [clause, ...notes] = clauses;
  if (form === "trailing" && clause) return [clause, text(" — "), ...names, text(`, ${saying}`), ...notes];
  if (form === "according") return [text(`${saying}, `), ...names, text(": "), ...clauses];
  return [...names, text(`, ${saying}: `), ...clauses];
}

const figure = (
  { quantity, claim }: { readonly quantity: Quantity; readonly claim: { readonly id: string } },
  { unit }: QuantityQuestion,
): DraftPart => ({
  kind: "quantity",
  // Things that the noun names already are not named again after the number.
  text: ukrainianQuantity(quantity, measuredUnits.has(unit) ? unit : undefined),
  claim: claim.id,
});

const measuredUnits: ReadonlySet<string> = new Set(["usd", "usd-per-month", "percent", "metres"]);

/** What is counted: in Ukrainian, or in English where the question has no Ukrainian. */
function noun(question: QuantityQuestion): DraftPart {
  const { text: words, isFallback } = reader.textOf(question, "noun");
  return isFallback ? inEnglish(words) : text(words);
}

/** ", 19 грудня", where the sentence says when. */
const age = ({ when }: ToldFigure, near?: string): string => (when ? `, ${ukrainianWhen(when, { near })}` : "");

function spreadParts(telling: Telling, { isPair, question, lowest, highest }: SpreadPlan): DraftPart[] {
  if (isPair) return [noun(question), text(": "), ...figuresParts(telling, question, [lowest, highest])];
  const side = (told: ToldFigure) => [
    figure(told, question),
    text(" ("),
    ...name(telling, told.actor, true),
    text(`${age(told)})`),
    note(told.claim.id),
  ];
  return [noun(question), text(": найменше — "), ...side(lowest), text(", найбільше — "), ...side(highest)];
}

const figuresParts = (telling: Telling, question: QuantityQuestion, figures: readonly ToldFigure[]): DraftPart[] =>
  figures.flatMap((told, index) => [
    ...(index > 0 ? [text("; ")] : []),
    ...name(telling, told.actor),
    text(`${age(told)} — `),
    figure(told, question),
    note(told.claim.id),
  ]);

const furtherParts = (telling: Telling, { question, figures }: FurtherFiguresPlan): DraftPart[] => [
  text(figures.length > 1 ? "інші числа: " : "ще одне число: "),
  ...figuresParts(telling, question, figures),
];

const figureParts = (telling: Telling, { question, figure: told, also, replaced }: FigurePlan): DraftPart[] => [
  ...name(telling, told.actor),
  text(`${age(told, telling.asOf)}: `),
  noun(question),
  text(" — "),
  figure(told, question),
  ...(also ? [text("; "), noun(also.question), text(" — "), figure({ ...also, claim: told.claim }, also.question)] : []),
  note(told.claim.id),
  ...(replaced
    ? [text(`; раніше, ${ukrainianDay(replaced.day, { near: telling.asOf })}, — `), figure(replaced, question), note(replaced.claim.id)]
    : []),
];

const replacedParts = (telling: Telling, { question, figure: told, day }: ReplacedPlan): DraftPart[] => [
  ...name(telling, told.actor),
  text(`, попереднє число від ${ukrainianDay(day, { near: telling.asOf })}: `),
  figure(told, question),
  note(told.claim.id),
];

const narrowerParts = (telling: Telling, { question, figure: told, scope }: NarrowerPlan): DraftPart[] => [
  ...name(telling, told.actor),
  text(": "),
  noun(question),
  text(" — "),
  figure(told, question),
  text("; межі підрахунку: "),
  inEnglish(scope),
  note(told.claim.id),
];

const answers: Record<ToldAnswer, readonly [singular: string, plural: string]> = {
  acknowledges: ["визнає, що", "визнають, що"],
  affirms: ["заявляє, що", "заявляють, що"],
  denies: ["заперечує, що", "заперечують, що"],
  declines: ["не підтверджує й не заперечує, що", "не підтверджують і не заперечують, що"],
};

const isGroup = (held: readonly Holder[]) => held.length > 1 || held.some(({ actor }) => actor.prose?.uk?.plural ?? false);

const holderParts = (telling: Telling, held: readonly Holder[]) =>
  held.map(({ actor, claim, since, sharesWithNext }) => {
    if (sharesWithNext) return name(telling, actor);
    const date = since ? [text(` (з ${ukrainianDay(since, { near: telling.asOf })})`)] : [];
    return [...name(telling, actor), ...date, note(claim.id)];
  });

/** The proposition; in English where the question has no Ukrainian. */
function proposition(question: PositionsPlan["question"]): DraftPart {
  const { text: words, isFallback } = reader.textOf(question, "proposition");
  return isFallback ? inEnglish(words) : text(words);
}

function positionsParts(telling: Telling, { question, answer, holders, others }: PositionsPlan): DraftPart[] {
  const named = holderParts(telling, holders);
  const verb = answers[answer][isGroup(holders) || others ? 1 : 0];
  return [...(others ? [...listParts(named, ", "), text(" та інші")] : list(named)), text(` ${verb} `), proposition(question)];
}

const alsoHoldParts = (telling: Telling, { holders }: AlsoHoldPlan): DraftPart[] => [
  text(`таку саму позицію ${isGroup(holders) ? "мають" : "має"} `),
  ...list(holderParts(telling, holders)),
];

function absenceParts(telling: Telling, { question, parties }: AbsencePlan): DraftPart[] {
  const names = parties.map((actor) => reader.shortName(actor)).join(", ");
  return [
    text("у реєстрі немає визнання того, що "),
    proposition(question),
    text(` (сторони: ${names})`),
    {
      kind: "query",
      question: question.id,
      text: `позиції сторін (${names}) щодо цього питання станом на ${ukrainianDay(telling.asOf)}: визнання немає`,
    },
  ];
}

/** Puts what a sentence of the briefing tells into Ukrainian. */
export const composeUkrainian = /* @__PURE__ */ composeWith({
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
