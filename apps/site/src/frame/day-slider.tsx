"use client";

import { wordDayIn } from "@tumen/core/days";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { useIsLive } from "../parts/use-is-live";
import type { Locale } from "../reading/locale";
import { dayAfterKey, dayOfNumber, numberOfDay } from "./slider-days";

interface DaySliderProps {
  readonly day: string;
  /** The first and the last day that can be chosen. */
  readonly first: string;
  readonly last: string;
  /** The day at which the axis begins; the last day that can be chosen ends it. */
  readonly start: string;
  /** Where the handle stands before any script runs, in percent. */
  readonly at: number;
  /** The address of the page, without the day. */
  readonly path: string;
  /** What a screen reader calls the slider. */
  readonly label: string;
  readonly locale: Locale;
}

/** A reader who holds a key down moves through many days; the page follows when the hand rests. */
const restMilliseconds = 250;

/** The handle of the strip. Without scripts it only shows the day, and the form beneath it sets it. */
export function DaySlider({ day, first, last, start, at, path, label, locale }: DaySliderProps) {
  const router = useRouter();
  const isLive = useIsLive();
  const bounds = { first: numberOfDay(first), last: numberOfDay(last) };
  const axisStart = numberOfDay(start);
  const axisLength = Math.max(1, bounds.last - axisStart);
  const [shown, setShown] = useState(day);
  const [moved, setMoved] = useState<number>();
  // What the hand has set counts until the page speaks of another day.
  if (shown !== day) {
    setShown(day);
    setMoved(undefined);
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const { pathname } = location;
    // A page that gives way to itself on another day does not undo what the hand has set meanwhile.
    return () => {
      if (location.pathname !== pathname) clearTimeout(timer.current);
    };
  }, []);

  const now = moved ?? numberOfDay(day);
  const worded = wordDayIn(locale, dayOfNumber(now));
  const percent = isLive ? ((now - axisStart) / axisLength) * 100 : at;

  const goTo = (to: number, wait: number) => {
    clearTimeout(timer.current);
    if (dayOfNumber(to) === day) return;
    timer.current = setTimeout(
      () => router.push(`${path}${path.includes("?") ? "&" : "?"}asOf=${dayOfNumber(to)}` as Route, { scroll: false }),
      wait,
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = dayAfterKey(now, event, bounds);
    if (to === undefined) return;
    event.preventDefault();
    setMoved(to);
    goTo(to, restMilliseconds);
  };
  const dayUnder = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    return Math.max(bounds.first, axisStart + Math.round(share * axisLength));
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setMoved(dayUnder(event));
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) setMoved(dayUnder(event));
  };

  const slider = isLive
    ? ({
        role: "slider",
        tabIndex: 0,
        "aria-label": label,
        "aria-valuemin": bounds.first,
        "aria-valuemax": bounds.last,
        "aria-valuenow": now,
        "aria-valuetext": worded,
        onKeyDown,
        onPointerDown,
        onPointerMove,
        onPointerUp: (event: PointerEvent<HTMLDivElement>) => goTo(dayUnder(event), 0),
      } as const)
    : ({ "aria-hidden": true } as const);

  return (
    <div id="day-slider" className="day-slider" {...slider}>
      <svg width="100%" height="56" aria-hidden="true" className="overflow-visible">
        <line x1={`${percent}%`} x2={`${percent}%`} y1="0" y2="40" />
        <circle cx={`${percent}%`} cy="40" r="6" />
        {moved !== undefined && (
          <text x={`${percent}%`} y="12" dx={percent > 80 ? -8 : 8} textAnchor={percent > 80 ? "end" : "start"}>
            {worded}
          </text>
        )}
      </svg>
    </div>
  );
}
