import { type KeyboardEvent, useState } from "react";

interface Options {
  /** The place of the option that the keys are on; -1 for none. */
  readonly active: number;
  readonly setActive: (place: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface OptionsUse {
  /** How many options are shown. */
  readonly count: number;
  readonly choose: (place: number) => void;
  readonly close: () => void;
  /** The place of the option that the keys are on at the start; none unless told otherwise. */
  readonly first?: number;
}

/** The keys of a combobox with a list under it: arrows move, Enter chooses, Escape closes; while letters are composed, none does. */
export function useOptions({ count, choose, close, first = -1 }: OptionsUse): Options {
  const [place, setActive] = useState(first);
  const active = place < count ? place : Math.min(first, count - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || count === 0) return;
    const moves: Readonly<Record<string, number>> = { ArrowDown: (active + 1) % count, ArrowUp: active <= 0 ? count - 1 : active - 1 };
    const to = moves[event.key];
    if (to !== undefined) setActive(to);
    else if (event.key === "Enter" && active >= 0) choose(active);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  };
  return { active, setActive, onKeyDown };
}
