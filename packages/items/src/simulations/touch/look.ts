import type { TouchDetail, TouchLook } from './world.ts';

/** The most that a picture is enlarged. */
export const MOST_ZOOM = 4;

/** The whole picture, as it is first shown. */
export const WHOLE: TouchLook = { zoom: 1, x: 50, y: 50 };

/** A look within bounds: zoom from 1 to 4 by tenths, whole percents. */
export function tidyLook({ zoom, x, y }: TouchLook): TouchLook {
  const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
  return {
    zoom: Math.round(between(zoom, 1, MOST_ZOOM) * 10) / 10,
    x: Math.round(between(x, 0, 100)),
    y: Math.round(between(y, 0, 100)),
  };
}

/** The part of the picture in view, in percent of it: its left and top, and its side. It never leaves the picture. */
export function viewOf({ zoom, x, y }: TouchLook): {
  readonly left: number;
  readonly top: number;
  readonly side: number;
} {
  const side = 100 / zoom;
  const from = (middle: number): number => Math.min(100 - side, Math.max(0, middle - side / 2));
  return { left: from(x), top: from(y), side };
}

/** How near the top or bottom of the view the middle of a text may be and still be read, as a share of the view. */
const EDGE = 0.1;

/** Half the width of a letter, in percent of the picture, where it is as large as it must be to be read. */
const HALF_LETTER = 1.9;

/** From its middle to its end, how far a text goes on the picture, in percent of its width. */
export function reachOf({ text, zoom }: TouchDetail): number {
  return (Array.from(text).length * HALF_LETTER) / zoom;
}

/** True where a text is large enough, and in view from end to end; enlarged beyond that, from near end to end. */
export function isReadable(detail: TouchDetail, look: TouchLook): boolean {
  const { left, top, side } = viewOf(look);
  const reach = Math.min(reachOf(detail), side * 0.45);
  const within = (at: number, from: number, margin: number): boolean =>
    at - margin >= from && at + margin <= from + side;
  return look.zoom >= detail.zoom && within(detail.x, left, reach) && within(detail.y, top, side * EDGE);
}
