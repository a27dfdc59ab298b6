import type { Quantity } from "@tumen/core";
import { levelOf, markOf, topOf } from "./estimate-marks";

/** A dashed arrow from a short bar, one way along an axis; written out in dashes so that it is one element. */
const openUp = (x: number, y: number, way: 1 | -1) => {
  const at = (step: number) => y - way * step;
  return `M${x - 6} ${y}h12M${x} ${at(3)}V${at(6)}M${x} ${at(9)}V${at(12)}M${x} ${at(15)}V${at(19)}M${x - 4} ${at(15)}L${x} ${at(20)}L${x + 4} ${at(15)}`;
};

interface EstimateMarkProps {
  readonly quantity: Quantity;
  readonly x: number;
  /** The place of a number in the picture. */
  readonly y: (value: number) => number;
}

/** A figure as it was spoken: a dot, a hollow dot, a bar with an arrow, or a bracket. */
export function EstimateMark({ quantity, x, y }: EstimateMarkProps) {
  const level = y(levelOf(quantity));
  switch (markOf(quantity)) {
    case "stated":
      return <circle cx={x} cy={level} r="4.5" className="mark-filled" />;
    case "about":
      return <circle cx={x} cy={level} r="4.5" className="mark-hollow" />;
    case "more":
      return <path d={openUp(x, level, 1)} className="mark-line" />;
    case "less":
      return <path d={openUp(x, level, -1)} className="mark-line" />;
    case "range":
      return <path d={`M${x - 5} ${level}h10M${x} ${level}V${y(topOf(quantity))}m-5 0h10`} className="mark-line" />;
  }
}

const openAlong = (way: 1 | -1) => {
  const at = (step: number) => way * step;
  return `M0 2v12M${at(3)} 8H${at(6)}M${at(9)} 8H${at(12)}M${at(15)} 8H${at(19)}M${at(15)} 4L${at(20)} 8L${at(15)} 12`;
};

/** The same in a row of its own, where numbers grow to the right. */
export function RowMark({ quantity, at }: { readonly quantity: Quantity; readonly at: (value: number) => string }) {
  const x = at(levelOf(quantity));
  const mark = markOf(quantity);
  switch (mark) {
    case "stated":
      return <circle cx={x} cy="8" r="4.5" className="mark-filled" />;
    case "about":
      return <circle cx={x} cy="8" r="4.5" className="mark-hollow" />;
    case "range":
      return (
        <g className="mark-line">
          <line x1={x} x2={at(topOf(quantity))} y1="8" y2="8" />
          <line x1={x} x2={x} y1="3" y2="13" />
          <line x1={at(topOf(quantity))} x2={at(topOf(quantity))} y1="3" y2="13" />
        </g>
      );
    case "more":
    case "less":
      return (
        <svg x={x} className="overflow-visible">
          <path d={openAlong(mark === "more" ? 1 : -1)} className="mark-line" />
        </svg>
      );
  }
}
