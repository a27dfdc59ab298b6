"use client";

import { type FocusEvent, type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { markAfterKey, nearestMark } from "./chart-marks";

interface ChartReadoutProps {
  /** What stands in the read-out before a mark is chosen. */
  readonly hint: string;
  /** The picture: marks are links with the attribute `data-mark`, each with a title. */
  readonly children: ReactNode;
}

/** How near a mark the pointer has to be, in pixels. */
const reach = 32;

const marksIn = (box: HTMLElement | null): SVGAElement[] => [...(box?.querySelectorAll<SVGAElement>("a[data-mark]") ?? [])];

/**
 * Lets a reader walk over the marks of a picture: the pointer finds the nearest, the arrow keys go from one to the next (left and right in
 * time, up and down in the order of rows), and a line above tells its words. Without scripts each mark is a link with a title.
 */
export function ChartReadout({ hint, children }: ChartReadoutProps) {
  const box = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState<string>();

  const show = (chosen: SVGAElement | undefined) => {
    for (const mark of marksIn(box.current)) mark.toggleAttribute("data-chosen", mark === chosen);
    for (const series of box.current?.querySelectorAll("[data-series]") ?? []) {
      series.toggleAttribute("data-chosen", chosen !== undefined && series.contains(chosen));
    }
    box.current?.toggleAttribute("data-chosen", chosen !== undefined);
    setWords(chosen?.querySelector("title")?.textContent ?? undefined);
  };
  const focused = () => marksIn(box.current).find((mark) => mark === document.activeElement);
  const onPointerMove = ({ clientX, clientY }: PointerEvent) =>
    show(nearestMark(marksIn(box.current), clientX, clientY, reach) ?? focused());
  const onFocus = ({ target }: FocusEvent) => {
    const mark = marksIn(box.current).find((one) => one === (target as Element));
    // From here on the picture is one stop of the tab key; arrow keys walk it.
    for (const one of marksIn(box.current)) one.setAttribute("tabindex", one === mark ? "0" : "-1");
    show(mark);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const now = focused();
    const next = now && !event.ctrlKey && !event.metaKey && !event.altKey ? markAfterKey(marksIn(box.current), now, event.key) : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  useEffect(() => {
    // A reader may have come to a mark before the scripts did: it is told as if they came to it now.
    const here = marksIn(box.current).find((mark) => mark === document.activeElement);
    here?.dispatchEvent(new globalThis.FocusEvent("focusin", { bubbles: true }));
  }, []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links within are what is used; keys only move between them
    <div
      ref={box}
      className="chart-live"
      onPointerMove={onPointerMove}
      onPointerLeave={() => show(focused())}
      onFocus={onFocus}
      onBlur={() => show(undefined)}
      onKeyDown={onKeyDown}
    >
      <p className="chart-readout" role="status">
        {words ?? hint}
      </p>
      {children}
    </div>
  );
}
