/**
 * A clean-room baseline written from published facts alone: a certification-like one-scale test whose prior follows its last
 * estimate. Data are used twice, and the estimate is held back by a clamp: that is what is measured here.
 */

export interface FlashItem {
  readonly a: number;
  readonly b: number;
}
export interface FlashAnswer extends FlashItem {
  readonly right: boolean;
}
export interface FlashEstimate {
  readonly capacity: number;
  readonly error: number;
}

const FROM = -9;
const TO = 9;
const CELLS = 80;
const FIRST_ERROR = 5;
/** Twice the variance of the moving prior, 1.5. */
const TWICE_VARIANCE = 3;
/** Half the width of a cell, whose own variance is taken off the error. */
const HALF_CELL = 9 / 80;

/** Eighty-one points by repeated addition: the last falls just short of 9. */
const GRID: readonly number[] = grid();

function grid(): readonly number[] {
  const points: number[] = [];
  for (let theta = FROM; theta < TO; theta += (TO - FROM) / CELLS) points.push(theta);
  return points;
}

/** P(right) = 1/(1 + e^(a(b−θ))). */
export function chanceOfSuccess({ a, b }: FlashItem, theta: number): number {
  return 1 / (1 + Math.exp(a * (b - theta)));
}

/** Estimates after every answer, the starting one first. `clamp` limits each step; null: none. */
export function flashEstimates(
  answers: readonly FlashAnswer[],
  start: number,
  clamp: number | null,
): readonly FlashEstimate[] {
  const estimates: FlashEstimate[] = [{ capacity: start, error: FIRST_ERROR }];
  const likelihood = GRID.map(() => 1);
  for (const answer of answers) {
    const before = estimates.at(-1)?.capacity ?? start;
    for (const [q, theta] of GRID.entries()) {
      const p = chanceOfSuccess(answer, theta);
      likelihood[q] = (likelihood[q] ?? NaN) * (answer.right ? p : 1 - p);
    }
    estimates.push(nextEstimate(likelihood, before, clamp));
  }
  return estimates;
}

function nextEstimate(likelihood: readonly number[], before: number, clamp: number | null): FlashEstimate {
  const posterior = GRID.map(
    (theta, q) => (likelihood[q] ?? NaN) * Math.exp(-((theta - before) ** 2) / TWICE_VARIANCE),
  );
  const total = posterior.reduce((sum, p) => sum + p, 0);
  const raw = GRID.reduce((sum, theta, q) => sum + (theta * (posterior[q] ?? NaN)) / total, 0);
  const capacity = clamp === null ? raw : clamped(raw, before, clamp);
  const square = GRID.reduce((sum, theta, q) => sum + ((theta - capacity) ** 2 * (posterior[q] ?? NaN)) / total, 0);
  return { capacity, error: Math.sqrt(square - HALF_CELL ** 2 / 12) };
}

function clamped(raw: number, before: number, clamp: number): number {
  const gap = Math.abs(before) < clamp ? clamp : clamp * Math.abs(before);
  return Math.min(before + gap, Math.max(before - gap, raw));
}

/** Candidates by information a²P(1−P) at θ, the best first; ties keep their order. */
export function ranked<I extends FlashItem>(items: readonly I[], theta: number): readonly I[] {
  return items
    .map((item) => {
      const p = chanceOfSuccess(item, theta);
      return { item, information: item.a * item.a * p * (1 - p) };
    })
    .sort((x, y) => y.information - x.information)
    .map(({ item }) => item);
}
