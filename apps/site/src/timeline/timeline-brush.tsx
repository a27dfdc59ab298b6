"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { useIsLive } from "../parts/use-is-live";
import { type Chosen, chosenAfterKey, spanOf } from "./brush";

interface BrushedStretch {
  readonly from: string;
  readonly to: string;
  readonly words: string;
}

interface TimelineBrushProps {
  readonly stretches: readonly BrushedStretch[];
  /** The address of the timeline with all of its query but the stretch. */
  readonly path: string;
  readonly label: string;
  /** What the keys do. */
  readonly help: string;
  readonly children: ReactNode;
}

/** Lets a reader choose a stretch by dragging over the bars or by keys. Without scripts each bar leads to itself, and a form sets the ends. */
export function TimelineBrush({ stretches, path, label, help, children }: TimelineBrushProps) {
  const router = useRouter();
  const isLive = useIsLive();
  const [chosen, setChosen] = useState<Chosen>();
  const isDragging = useRef(false);
  const last = stretches.length - 1;

  const go = ({ first, second }: Chosen) => {
    const [start, end] = spanOf({ first, second });
    const [from, to] = [stretches[start]?.from, stretches[end]?.to];
    if (from === undefined || to === undefined) return;
    const url = new URL(path, location.href);
    url.searchParams.set("from", from);
    url.searchParams.set("to", to);
    router.push(`${url.pathname}${url.search}` as Route, { scroll: false });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return setChosen(undefined);
    if (event.key === "Enter" && chosen) return go(chosen);
    const next = chosenAfterKey(chosen, event.key, event.shiftKey, last);
    if (!next) return;
    event.preventDefault();
    setChosen(next);
  };
  const stretchUnder = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return Math.min(last, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * stretches.length)));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    isDragging.current = false;
    setChosen({ first: stretchUnder(event), second: stretchUnder(event) });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons === 0 || !chosen) return;
    const second = stretchUnder(event);
    if (second === chosen.second) return;
    isDragging.current = true;
    setChosen({ ...chosen, second });
  };
  const onClickCapture = (event: MouseEvent) => {
    // A press on one bar follows its own address; a drag over several goes to the stretch they make.
    if (!isDragging.current || !chosen) return;
    event.preventDefault();
    isDragging.current = false;
    go(chosen);
  };

  const [start, end] = chosen ? spanOf(chosen) : [0, -1];
  const [from, to] = [stretches[start], stretches[end]];
  const words = chosen && from && to ? (from === to ? from.words : `${from.words} – ${to.words}`) : "";
  const share = 100 / Math.max(1, stretches.length);
  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a group with keys of its own once scripts run; the bars and the form do the same */}
      <div
        id="timeline-brush"
        className="timeline-brush"
        {...(isLive
          ? {
              role: "group",
              tabIndex: 0,
              "aria-label": `${label}. ${help}`,
              onKeyDown,
              onPointerDown,
              onPointerMove,
              onClickCapture,
            }
          : {})}
        onDragStart={(event) => event.preventDefault()}
      >
        {children}
        {chosen && (
          <svg className="timeline-chosen" aria-hidden="true">
            <rect x={`${start * share}%`} width={`${(end - start + 1) * share}%`} y="0" height="100%" />
          </svg>
        )}
      </div>
      <p aria-live="polite" className="min-h-6 text-soft text-sm">
        {words}
      </p>
    </div>
  );
}
