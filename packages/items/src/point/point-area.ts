/**
 * A part of a picture that a point can fall in, in the picture's own pixels, and what a point there is worth. Coordinates are
 * QTI's: `circle` is x, y, radius; `rect` is left, top, right, bottom; `poly` is x, y of each corner in turn. An edge is within.
 */
export interface PointArea {
  readonly shape: 'circle' | 'rect' | 'poly';
  readonly coords: readonly number[];
  readonly value: number;
}
