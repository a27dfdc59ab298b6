import type { Quantity } from "../../model/quantity.js";
import type { Figure } from "../wording.js";
import { type PluralForms, pluralForm } from "./plurals.js";

const space = "\u00a0";

const grouped = (value: number) => {
  const [whole = "", fraction] = String(value).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, space);
  return fraction === undefined ? groups : `${groups},${fraction}`;
};

/** In millions or thousands of millions, where two digits after the comma tell it all. */
function scaled(value: number): string | undefined {
  for (const [scale, words] of [
    [1_000_000_000, "млрд"],
    [1_000_000, "млн"],
  ] as const) {
    if (value >= scale && value % (scale / 100) === 0) return `${grouped(Number((value / scale).toFixed(2)))}${space}${words}`;
  }
  return undefined;
}

/** Words a number: 3 000; 5,86 млн; 9,8 млрд. */
export const ukrainianNumber = (value: number): string => scaled(value) ?? grouped(value);

/** A unit with a number, in the nominative, and its genitive singular for "близько 21 контейнера". */
interface Unit {
  readonly forms: PluralForms;
  readonly genitive: string;
}

const dollars: Unit = { forms: ["долар США", "долари США", "доларів США"], genitive: "долара США" };

const units: Readonly<Record<string, Unit>> = {
  usd: dollars,
  "usd-per-month": { forms: ["долар США на місяць", "долари США на місяць", "доларів США на місяць"], genitive: "долара США на місяць" },
  containers: { forms: ["контейнер", "контейнери", "контейнерів"], genitive: "контейнера" },
  rounds: { forms: ["снаряд", "снаряди", "снарядів"], genitive: "снаряда" },
  missiles: { forms: ["ракета", "ракети", "ракет"], genitive: "ракети" },
  metres: { forms: ["метр", "метри", "метрів"], genitive: "метра" },
  systems: { forms: ["одиниця", "одиниці", "одиниць"], genitive: "одиниці" },
  voyages: { forms: ["рейс", "рейси", "рейсів"], genitive: "рейсу" },
  barrels: { forms: ["барель", "барелі", "барелів"], genitive: "бареля" },
};

/** The unit of figures, in words; nothing for persons, whom the question itself names. */
export const ukrainianUnit = (name: string): string =>
  name === "persons" ? "" : name === "percent" ? "відсотки" : (units[name]?.forms[1] ?? name.replaceAll("-", " "));

function counted(value: number, name: string | undefined, isGenitive: boolean): string {
  const number = ukrainianNumber(value);
  if (name === undefined || name === "persons") return number;
  if (name === "percent") return `${number}${space}%`;
  const found = units[name];
  if (!found) return `${number} ${ukrainianUnit(name)}`;
  const [, , many] = found.forms;
  if (number.endsWith("млн") || number.endsWith("млрд")) return `${number} ${many}`;
  if (!Number.isInteger(value)) return `${number} ${found.genitive}`;
  const form = pluralForm(value, found.forms);
  return `${number} ${isGenitive ? (form === found.forms[0] ? found.genitive : many) : form}`;
}

/** Words a figure as it was spoken: близько 1 100; понад 3 000; щонайменше 100; 3 000–4 000. */
export function ukrainianQuantity(figure: Figure | Quantity, name?: string): string {
  const { low, high, lowExclusive, highExclusive, approximate } = figure;
  const plain = (value: number) => counted(value, name, false);
  const genitive = (value: number) => counted(value, name, true);
  if (low !== undefined && high !== undefined) {
    if (low === high) return approximate ? `близько ${genitive(low)}` : plain(low);
    if (lowExclusive || highExclusive) {
      const from = `${lowExclusive ? "понад" : "щонайменше"} ${ukrainianNumber(low)}`;
      return `${from} і ${highExclusive ? `менше ніж ${plain(high)}` : `до ${genitive(high)}`}`;
    }
    return `${approximate ? "приблизно " : ""}${ukrainianNumber(low)}–${plain(high)}`;
  }
  const about = approximate ? "приблизно " : "";
  if (low !== undefined) return `${lowExclusive ? "понад" : "щонайменше"} ${about}${plain(low)}`;
  if (high !== undefined) return highExclusive ? `менше ніж ${about}${plain(high)}` : `до ${about}${genitive(high)}`;
  return "число не названо";
}
