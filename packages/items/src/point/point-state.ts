/** A point of a picture, in its pixels: whole numbers from the left and from the top. */
export type Point = readonly [x: number, y: number];

/** The points shown so far: plain JSON. */
export interface PointState {
  /** At most one when the cardinality is single, else the last {@link MOST_POINTS}. */
  readonly points: readonly Point[];
}

/**
 * `point`: shows a place of the picture, `at` its two whole numbers, `120 45`; `region`: shows that of a named region. Single:
 * in place of the one before. `erase`: takes back the point that is exactly there.
 */
export type PointAction =
  | { readonly type: 'point'; readonly at: string }
  | { readonly type: 'region'; readonly region: string }
  | { readonly type: 'erase'; readonly at: string };

/** More points than any answer needs: what comes beyond has no effect. */
export const MOST_POINTS = 8;
