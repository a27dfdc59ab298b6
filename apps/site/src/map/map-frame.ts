/** The part of a map that is shown: its upper left corner, in pixels of the whole map, and how many times it is enlarged. */
export interface MapFrame {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** How large a map is when it is shown whole. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** The whole map. */
export const wholeMap: MapFrame = { x: 0, y: 0, zoom: 1 };

/** The land is drawn for one size; enlarged further, its lines would say more than they know. */
export const mostZoom = 8;

/** A step of the hand, as a share of what is shown. */
const step = 0.25;

/** The nearest frame that shows nothing beyond the map. */
export function within({ x, y, zoom }: MapFrame, { width, height }: MapSize): MapFrame {
  const most = Math.min(mostZoom, Math.max(1, zoom));
  const clamp = (value: number, whole: number) => Math.min(whole - whole / most, Math.max(0, value));
  return { x: clamp(x, width), y: clamp(y, height), zoom: most };
}

/** Enlarges around the middle of what is shown. */
export function zoomed(frame: MapFrame, times: number, size: MapSize): MapFrame {
  const zoom = Math.min(mostZoom, Math.max(1, frame.zoom * times));
  const middle = { x: frame.x + size.width / frame.zoom / 2, y: frame.y + size.height / frame.zoom / 2 };
  return within({ x: middle.x - size.width / zoom / 2, y: middle.y - size.height / zoom / 2, zoom }, size);
}

/** Moves by so many steps to the right and down. */
export const moved = (frame: MapFrame, right: number, down: number, size: MapSize): MapFrame =>
  within({ ...frame, x: frame.x + (right * step * size.width) / frame.zoom, y: frame.y + (down * step * size.height) / frame.zoom }, size);

/** The frame after a key; undefined where the key means nothing here. */
export function frameAfterKey(frame: MapFrame, key: string, size: MapSize): MapFrame | undefined {
  switch (key) {
    case "ArrowLeft":
      return moved(frame, -1, 0, size);
    case "ArrowRight":
      return moved(frame, 1, 0, size);
    case "ArrowUp":
      return moved(frame, 0, -1, size);
    case "ArrowDown":
      return moved(frame, 0, 1, size);
    case "+":
    case "=":
      return zoomed(frame, 1.5, size);
    case "-":
      return zoomed(frame, 1 / 1.5, size);
    case "0":
      return wholeMap;
    default:
      return undefined;
  }
}
