import { en } from "@tumen/core/wording";

/** The heading over figures, with their unit: "Figure (US dollars)"; persons have none. */
export function figureHeading(of: string): string {
  const unit = en.unit(of);
  return unit === "" ? "Figure" : `Figure (${unit})`;
}
