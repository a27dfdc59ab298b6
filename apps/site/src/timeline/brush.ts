/** Stretches a reader has chosen, by their places on the axis: where the hand began, and where it is. */
export interface Chosen {
  readonly first: number;
  readonly second: number;
}

/** The chosen stretches from the earliest to the latest. */
export const spanOf = ({ first, second }: Chosen): readonly [start: number, end: number] => [
  Math.min(first, second),
  Math.max(first, second),
];

/**
 * What is chosen after a key: arrows move, with shift they stretch; Home and End lead to the ends. The first arrow begins at the newest
 * stretch. Undefined where the key means nothing here.
 */
export function chosenAfterKey(chosen: Chosen | undefined, key: string, isStretching: boolean, last: number): Chosen | undefined {
  const at = chosen?.second ?? last + 1;
  const targets: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last };
  const target = targets[key];
  if (target === undefined) return undefined;
  const second = Math.min(last, Math.max(0, target));
  return { first: isStretching && chosen ? chosen.first : second, second };
}
