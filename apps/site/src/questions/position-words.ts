import { type PositionBar, stanceLabels } from "@tumen/core";

/** How a position is worded: a party that affirms acknowledges. */
export const positionWords = ({ acknowledges, answer }: PositionBar): string => (acknowledges ? "acknowledges" : stanceLabels[answer]);

/** The class of a position's bar. */
export const positionClass = ({ acknowledges, answer }: PositionBar): string => `position-${acknowledges ? "acknowledges" : answer}`;
