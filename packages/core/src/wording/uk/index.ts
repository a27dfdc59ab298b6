import { attributionParts } from "../attributions.js";
import { type CorrectionWords, correctionParts } from "../corrections.js";
import { languageNames } from "../languages.js";
import { capitalise } from "../lists.js";
import { publisherNames } from "../publishers.js";
import { type SpreadWords, spreadParts } from "../spreads.js";
import { unitOf } from "../unit-of.js";
import type { Wording } from "../wording.js";
import { ukrainianDate, ukrainianDay, ukrainianWhen } from "./dates.js";
import { ukrainianLabels, ukrainianNouns } from "./labels.js";
import { pluralForm } from "./plurals.js";
import { ukrainianProblem } from "./problems.js";
import { ukrainianNumber, ukrainianQuantity, ukrainianUnit } from "./quantities.js";
import { reader } from "./reader.js";
import { composeUkrainian } from "./sentences.js";

const corrections: CorrectionWords = {
  changed: [": було ", ", стало "],
  removed: ": вилучено ",
  added: ": додано ",
  figureOf: [" (", ")"],
  quotes: ["«", "»"],
};

const list = (words: readonly string[], conjunction: "and" | "or" = "and"): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${conjunction === "or" ? "або" : "та"} ${words.at(-1)}`;

const spreads: SpreadWords = {
  none: "У реєстрі немає числа, яке було б публічним цього дня.",
  onlyListed: (figures) =>
    `Числа для цілого немає; ${ukrainianNumber(figures)} ${pluralForm(figures, ukrainianNouns.figure)} для частини, періоду чи плану не порівнюються.`,
  one: "Число для цілого називає одне першоджерело: ",
  same: (origins) =>
    `Останні числа ${ukrainianNumber(origins)} ${pluralForm(origins, ["першоджерела", "першоджерел", "першоджерел"])} однакові: `,
  ends(claimants) {
    const who = pluralForm(claimants, ["їх назвав", "їх назвали", "їх назвали"]);
    const noun = pluralForm(claimants, ["учасник", "учасники", "учасників"]);
    return ["Останні числа кожного першоджерела: найменше — ", ", найбільше — ", `; ${who} ${ukrainianNumber(claimants)} ${noun}.`];
  },
};

const make = (): Wording => ({
  ...reader,
  locale: "uk",
  compose: composeUkrainian,
  heading: (section, day) => {
    const title = reader.textOf(section, "title").text;
    return day === undefined ? title : `${title}: ${ukrainianDay(day)}`;
  },
  number: ukrainianNumber,
  quantity: ukrainianQuantity,
  spread: (estimates, records) => spreadParts(estimates, records, uk, spreads),
  figure: (quantity, records) => uk.quantity(quantity, unitOf(quantity, records)),
  unit: ukrainianUnit,
  day: ukrainianDay,
  date: ukrainianDate,
  when: ukrainianWhen,
  said: (claim, options) => (claim.said ? ukrainianDate(claim.said, options) : `оприлюднено ${ukrainianDay(claim.public, options)}`),
  list,
  count: (count, noun) => `${ukrainianNumber(count)} ${pluralForm(count, ukrainianNouns[noun])}`,
  origins: (count) =>
    count === 0 ? "першоджерело невідоме" : `${ukrainianNumber(count)} ${pluralForm(count, ukrainianNouns.origin)} цього висновку`,
  capitalise,
  correction: (correction, records) => correctionParts(correction, { wording: uk, words: corrections, records }),
  queryProblem: ({ details }) => ukrainianProblem(details),
  publisher: publisherNames("видавця не зазначено"),
  language: languageNames("uk"),
  attribution: attributionParts(
    {
      and: " та ",
      verb: ({ modality }) => `: ${ukrainianLabels.modality[modality]}`,
      inTheWordsOf: ["; озвучує ", ""],
      onBehalfOf: ["; від імені: ", ""],
      when: ({ said }) => (said ? `, ${ukrainianWhen(said)}` : ", день невідомий"),
    },
    reader.name,
  ),
  byAggregatorsAlone: "міститься лише в агрегаторах або передруках",
  notCarriedYet: "ще не міститься в жодному документі реєстру",
  labels: ukrainianLabels,
  frame: {
    title: (asOf) => `Участь Північної Кореї у війні Росії проти України, станом на ${ukrainianDay(asOf)}`,
    empty: "У реєстрі немає нічого, що було б оприлюднено до цього дня.",
    notes: "Примітки",
    asked: (query) => `Запит до реєстру: ${query}.`,
  },
});

/**
 * Everything core says of the ledger, in Ukrainian.
 *
 * @example
 * import { uk } from "@tumen/core/wording";
 * [1, 2, 5, 11, 21].map((count) => uk.count(count, "document")); // => ["1 документ", "2 документи", "5 документів", "11 документів", "21 документ"]
 */
export const uk: Wording = /* @__PURE__ */ make();
