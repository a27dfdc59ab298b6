"use client";

import { type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { useIsLive } from "../parts/use-is-live";
import { frameAfterKey, type MapFrame, mostZoom, wholeMap, within } from "./map-frame";
import { isToBeRedrawn, redraw, sizeOf } from "./redraw";

type Move = "zoomIn" | "zoomOut" | "left" | "right" | "up" | "down" | "reset";

const keys: Record<Move, string> = {
  zoomIn: "+",
  zoomOut: "-",
  left: "ArrowLeft",
  right: "ArrowRight",
  up: "ArrowUp",
  down: "ArrowDown",
  reset: "0",
};

const signs: Record<Move, string> = { zoomIn: "+", zoomOut: "−", left: "←", right: "→", up: "↑", down: "↓", reset: "⤢" };

interface MapNavigationProps {
  readonly label: string;
  /** What the keys do. */
  readonly help: string;
  readonly moves: Readonly<Record<Move, string>>;
  readonly children: ReactNode;
}

/** Pixels a hand may tremble before a press becomes a drag. */
const tremble = 4;

/** The same map, laid out for several widths. */
const mapsIn = (box: HTMLElement | null): SVGSVGElement[] => [...(box?.querySelectorAll<SVGSVGElement>("svg.map-picture") ?? [])];

const shownMap = (box: HTMLElement | null): SVGSVGElement | undefined => mapsIn(box).find((map) => map.getBoundingClientRect().width > 0);

/** Lets a reader move and enlarge the map by buttons, keys and by dragging. Without scripts the map stands still. */
export function MapNavigation({ label, help, moves, children }: MapNavigationProps) {
  const isLive = useIsLive();
  const box = useRef<HTMLDivElement>(null);
  const [frame, setFrame] = useState<MapFrame>(wholeMap);
  const drag = useRef<{ readonly x: number; readonly y: number; readonly frame: MapFrame; isMoved: boolean }>(undefined);
  const wasMoved = useRef(false);

  useEffect(() => {
    wasMoved.current ||= frame !== wholeMap;
    // What the server has drawn is not measured until somebody moves it; the browser tells where it is shown smaller than it was drawn.
    if (!wasMoved.current) return;
    const map = shownMap(box.current);
    if (map) redraw(map, frame);
  }, [frame]);

  const adjust = useEffectEvent((map: SVGSVGElement, width: number) => {
    if (width > 0 && (frame !== wholeMap || isToBeRedrawn(map, width))) redraw(map, frame);
  });

  useEffect(() => {
    const observer = new ResizeObserver((entries) => {
      for (const { target, contentRect } of entries) adjust(target as SVGSVGElement, contentRect.width);
    });
    for (const map of mapsIn(box.current)) observer.observe(map);
    return () => observer.disconnect();
  }, []);

  const press = (key: string): boolean => {
    const map = shownMap(box.current);
    const next = map && frameAfterKey(frame, key, sizeOf(map));
    if (next) setFrame(next);
    return next !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    if (press(event.key)) event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent) => {
    if (frame.zoom === 1 || event.button !== 0) return;
    drag.current = { x: event.clientX, y: event.clientY, frame, isMoved: false };
  };
  const onPointerMove = (event: PointerEvent) => {
    const map = shownMap(box.current);
    if (!drag.current || !map || event.buttons === 0) return;
    const [right, down] = [event.clientX - drag.current.x, event.clientY - drag.current.y];
    drag.current.isMoved ||= Math.hypot(right, down) > tremble;
    if (!drag.current.isMoved) return;
    const size = sizeOf(map);
    const unit = size.width / map.getBoundingClientRect().width / frame.zoom;
    setFrame(within({ ...frame, x: drag.current.frame.x - right * unit, y: drag.current.frame.y - down * unit }, size));
  };
  const onClickCapture = (event: MouseEvent) => {
    if (drag.current?.isMoved) event.preventDefault();
    drag.current = undefined;
  };

  const isDone: Partial<Record<Move, boolean>> = { zoomIn: frame.zoom >= mostZoom, zoomOut: frame.zoom <= 1, reset: frame.zoom <= 1 };
  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a group with keys of its own once scripts run; the buttons do the same */}
      <div
        ref={box}
        className={frame.zoom > 1 ? "map-box map-box-near" : "map-box"}
        {...(isLive
          ? { role: "group", tabIndex: 0, "aria-label": `${label}. ${help}`, onKeyDown, onPointerDown, onPointerMove, onClickCapture }
          : {})}
        onDragStart={(event) => event.preventDefault()}
      >
        {children}
      </div>
      <fieldset className={isLive ? "map-buttons" : "map-buttons awaiting-scripts"} aria-label={label}>
        {(Object.keys(keys) as Move[]).map((move) => (
          <button
            key={move}
            type="button"
            className="button"
            title={moves[move]}
            aria-disabled={isDone[move] || (frame.zoom === 1 && !move.startsWith("zoom")) || undefined}
            onClick={() => press(keys[move])}
          >
            <span aria-hidden="true">{signs[move]}</span>
            <span className="sr-only">{moves[move]}</span>
          </button>
        ))}
      </fieldset>
    </div>
  );
}
