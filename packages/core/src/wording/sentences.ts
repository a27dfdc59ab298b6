import type { Modality } from "../model/claim.js";
import type { Day, EdtfDate } from "../model/date.js";
import type { Quantity } from "../model/quantity.js";
import { type AttributionVerb, attributionVerb } from "./attribution.js";
import { composeWith } from "./compose.js";
import { wordDay, wordWhen } from "./dates.js";
import { wordList } from "./lists.js";
import { isGroup, isPlural, proseName } from "./names.js";
import { type DraftPart, listParts, note, text } from "./parts.js";
import { wordQuantity, wordQuantityAfterAt } from "./quantities.js";
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
} from "./sentence-plan.js";
import type { Telling } from "./wording.js";

type Named = ToldFigure["actor"];

const name = (telling: Telling, actor: Named): DraftPart => ({
  kind: "actor",
  actor: actor.id,
  text: proseName(actor, telling.mention(actor)),
});

const figure = ({ quantity, claim }: Pick<ToldFigure, "quantity" | "claim">): DraftPart => ({
  kind: "quantity",
  text: wordQuantity(quantity),
  claim: claim.id,
});

const figureAt = ({ quantity, claim }: { quantity: Quantity; claim: { id: string } }): DraftPart => ({
  kind: "quantity",
  text: wordQuantityAfterAt(quantity),
  claim: claim.id,
});

/** ", in May 2024" or ", on 5 May 2024" for a figure that is older than half a year, or may be. */
const age = ({ when }: ToldFigure): string => (when ? `, ${wordWhen(when)}` : "");

const verbOf = ({ actor }: ToldFigure, singular: string, plural: string) => (isPlural(actor) ? plural : singular);

const verbForm = (actors: readonly Named[], verb: AttributionVerb, isPast: boolean, others = false) =>
  isPast ? verb.past : others || isGroup(actors) ? verb.plural : verb.singular;

/** A day, without its year where it is that of the briefing. */
const day = ({ asOf: near }: Telling, one: Day) => wordDay(one, { near });

const when = ({ asOf: near }: Telling, date: EdtfDate | undefined) => (date ? ` ${wordWhen(date, { near })}` : "");

function claimsParts(telling: Telling, { form, named, others, modality, acknowledges, when: said, claims }: ClaimsPlan): DraftPart[] {
  const verb = attributionVerb(modality, acknowledges);
  const list = listParts(named.map((actor) => [name(telling, actor)]));
  // "The United States, South Korea, Japan and the United Kingdom, among others,"
  const names = others ? [...list, text(", among others,")] : list;
  const says = ` ${verbForm(named, verb, said !== undefined)}${when(telling, said)}`;
  const [first] = claims;
  if (form === "fronted" || !first)
    return [...names, text(`${says} `), ...listParts(claims.map(({ clause, id }) => [text(`${verb.opens} ${clause}`), note(id)]))];
  if (form === "trailing") return [text(`${first.clause}, `), ...names, text(says), note(first.id)];
  // "According to the NIS on 19 December, …": where the claimant and the clause open with the same words.
  return [text("according to "), ...names, text(`${when(telling, said)}, ${first.clause}`), note(first.id)];
}

function spreadParts(telling: Telling, { isPair, question: { noun }, lowest, highest }: SpreadPlan): DraftPart[] {
  const at = (one: ToldFigure) => [figureAt(one), note(one.claim.id)];
  // "Ukraine puts North Korean soldiers sent to Russia at 10,000 to 12,000 and the US Treasury at more than 11,000."
  if (isPair) {
    return [
      name(telling, lowest.actor),
      text(` ${verbOf(lowest, "puts", "put")} ${noun} at `),
      ...at(lowest),
      text(" and "),
      name(telling, highest.actor),
      text(`${age(highest)} at `),
      ...at(highest),
    ];
  }
  const side = (one: ToldFigure) => [figure(one), text(" ("), name(telling, one.actor), text(`${age(one)})`), note(one.claim.id)];
  return [text(`figures for ${noun} run from `), ...side(lowest), text(" to "), ...side(highest)];
}

/** "…, and North Korean soldiers wounded at about 1,000": what else the same claim counts as a whole. */
function figureParts(telling: Telling, { question, figure: told, also, replaced }: FigurePlan): DraftPart[] {
  const since = when(telling, told.when);
  return [
    name(telling, told.actor),
    text(` ${told.when ? "put" : verbOf(told, "puts", "put")} ${question.noun} at `),
    figureAt(told),
    ...(also ? [text(` and ${also.question.noun} at `), figureAt({ ...also, claim: told.claim })] : []),
    text(replaced ? `${since},` : since),
    note(told.claim.id),
    ...(replaced ? [text(" from "), figure(replaced), text(` on ${day(telling, replaced.day)}`), note(replaced.claim.id)] : []),
  ];
}

const furtherParts = (telling: Telling, { figures }: FurtherFiguresPlan): DraftPart[] =>
  listParts(
    figures.map((one, index) => [
      name(telling, one.actor),
      text(`${index > 0 ? "" : ` ${verbOf(one, "puts", "put")} the figure`} at `),
      figureAt(one),
      text(age(one)),
      note(one.claim.id),
    ]),
  );

/** "On 19 December the NIS put it at about 1,000": the figure a claimant has replaced within two months. */
const replacedParts = (telling: Telling, { figure: told, day: since }: ReplacedPlan): DraftPart[] => [
  text(`on ${day(telling, since)}, `),
  name(telling, told.actor),
  text(" had put the figure at "),
  figureAt(told),
  note(told.claim.id),
];

const narrowerParts = (telling: Telling, { question, figure: told, scope }: NarrowerPlan): DraftPart[] => [
  text(`for ${scope}, `),
  name(telling, told.actor),
  text(` ${verbOf(told, "gives", "give")} `),
  figure(told),
  text(` ${question.noun}`),
  note(told.claim.id),
];

const spokenAs: Record<ToldAnswer, Modality> = {
  acknowledges: "asserts",
  affirms: "asserts",
  denies: "denies",
  declines: "declines-to-confirm",
};

const actorsOf = (holders: readonly Holder[]) => holders.map(({ actor }) => actor);

const holderParts = (telling: Telling, holders: readonly Holder[]) =>
  holders.map(({ actor, claim, since, sharesWithNext }) => {
    if (sharesWithNext) return [name(telling, actor)];
    return [name(telling, actor), ...(since ? [text(` (since ${day(telling, since)})`)] : []), note(claim.id)];
  });

/** "Ukraine, the United States (since 23 October) and NATO say that …" */
function positionsParts(telling: Telling, { question, answer, holders, others }: PositionsPlan): DraftPart[] {
  const verb = attributionVerb(spokenAs[answer], answer === "acknowledges");
  const among = others ? ", among others," : "";
  const says = verbForm(actorsOf(holders), verb, false, others);
  return [...listParts(holderParts(telling, holders)), text(`${among} ${says} ${verb.opens} ${question.proposition}`)];
}

/** "So do Japan and Germany." */
const alsoHoldParts = (telling: Telling, { holders }: AlsoHoldPlan): DraftPart[] => [
  text(isGroup(actorsOf(holders)) ? "so do " : "so does "),
  ...listParts(holderParts(telling, holders)),
];

function absenceParts({ asOf }: Telling, { question, parties }: AbsencePlan): DraftPart[] {
  const named = wordList(
    parties.map((actor) => proseName(actor, "then")),
    "or",
  );
  return [
    text(`the ledger holds no acknowledgement by ${named} that ${question.proposition}`),
    { kind: "query", question: question.id, text: `stances of ${named} on this question, as of ${wordDay(asOf)}: none affirms` },
  ];
}

/** Puts what a sentence of the briefing tells into English. */
export const composeEnglish = /* @__PURE__ */ composeWith({
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
