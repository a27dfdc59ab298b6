import type { Quantity } from "../../model/quantity.js";
import type { Figure } from "../wording.js";

const grouped = (value: number) => {
  const [whole = "", fraction] = String(value).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
};

const tenThousand = 10_000;
const hundredMillion = 100_000_000;

/** Words a number: 3,000; 586만; 1억 2,000만. */
export function koreanNumber(value: number): string {
  if (value < 1_000_000 || value % tenThousand !== 0) return grouped(value);
  const [upper, lower] = [Math.floor(value / hundredMillion), (value % hundredMillion) / tenThousand];
  return [upper > 0 ? `${grouped(upper)}억` : "", lower > 0 ? `${grouped(lower)}만` : ""].filter(Boolean).join(" ");
}

const counters: Readonly<Record<string, string>> = {
  persons: "명",
  usd: "달러",
  "usd-per-month": "달러",
  containers: "개",
  rounds: "발",
  percent: "%",
  missiles: "기",
  metres: "미터",
  systems: "대",
  voyages: "회",
  barrels: "배럴",
};

const units: Readonly<Record<string, string>> = {
  usd: "미국 달러",
  "usd-per-month": "미국 달러(월)",
  containers: "컨테이너",
  percent: "퍼센트",
};

/** The time in which so much is given, before the figure. */
const spans: Readonly<Record<string, string>> = { "usd-per-month": "월" };

/** The unit of figures, in words. */
export const koreanUnit = (unit: string): string => units[unit] ?? counters[unit] ?? unit.replaceAll("-", " ");

/** Words a figure as it was spoken, with its counter: 약 1,100명; 3,000명 초과; 최소 100명; 3,000~4,000명; 월 약 2,000달러. */
export function koreanQuantity(figure: Figure | Quantity, unit?: string): string {
  const span = unit === undefined ? undefined : spans[unit];
  return span === undefined ? countedFigure(figure, unit) : `${span} ${countedFigure(figure, unit)}`;
}

function countedFigure(figure: Figure | Quantity, unit: string | undefined): string {
  const { low, high, lowExclusive, highExclusive } = figure;
  const counter = unit === undefined ? "" : (counters[unit] ?? ` ${koreanUnit(unit)}`);
  const counted = (value: number) => {
    const number = koreanNumber(value);
    return /[만억]$/.test(number) && counter !== "" ? `${number} ${counter.trim()}` : `${number}${counter}`;
  };
  const about = figure.approximate ? "약 " : "";
  if (low !== undefined && high !== undefined) {
    if (low === high) return `${about}${counted(low)}`;
    if (lowExclusive || highExclusive)
      return `${about}${counted(low)} ${lowExclusive ? "초과" : "이상"} ${counted(high)} ${highExclusive ? "미만" : "이하"}`;
    return `${about}${koreanNumber(low)}~${counted(high)}`;
  }
  if (low !== undefined) return lowExclusive ? `${about}${counted(low)} 초과` : `최소 ${about}${counted(low)}`;
  if (high !== undefined) return highExclusive ? `${about}${counted(high)} 미만` : `최대 ${about}${counted(high)}`;
  return "수치 미상";
}
