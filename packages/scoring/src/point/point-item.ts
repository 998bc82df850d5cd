import { ScoringError } from '../scoring-error.ts';

/** An item right or wrong on D correlated dimensions: P = c + (1−c)σ(a′θ + d) (M2PL, Reckase 1985; with c, M3PL). Logistic metric, D = 1. */
export type PointItem = InterceptItem | DifficultyItem;

interface Loaded {
  /** a: one slope per dimension, 0 where it does not load, not all 0. */
  readonly slopes: readonly number[];
  /** c: P(right) of somebody who knows nothing, from 0 to below 1; 0 where absent. */
  readonly chance?: number;
}

/** An item by its intercept d. */
export interface InterceptItem extends Loaded {
  readonly intercept: number;
}

/** An item by its difficulty b, the distance from the origin to where σ = ½: d = −b·√(Σa²) (MDIFF, Reckase 1985); for one positive slope the usual a(θ−b). */
export interface DifficultyItem extends Loaded {
  readonly difficulty: number;
}

/** The item as a line, z = Σ slope·θ + intercept. */
export interface PointLine {
  readonly slopes: readonly number[];
  readonly intercept: number;
  readonly chance: number;
}

/** The lines of all items, or an error naming the field of the first that has none. */
export function pointLines(items: readonly PointItem[], size: number): readonly PointLine[] {
  return items.map((item, i): PointLine => {
    const expect = (holds: boolean, field: string, expected: string): void => {
      if (!holds) throw new ScoringError('invalid-item', `items[${i}].${field}`, expected);
    };
    const { slopes, chance = 0 } = item;
    expect(slopes.length === size && slopes.every(Number.isFinite), 'slopes', `${size} finite numbers`);
    expect(
      slopes.some((a) => a !== 0),
      'slopes',
      'at least one other than 0',
    );
    expect(chance >= 0 && chance < 1, 'chance', 'a probability below 1');
    if ('intercept' in item) {
      expect(Number.isFinite(item.intercept), 'intercept', 'a finite number');
      return { slopes, chance, intercept: item.intercept };
    }
    expect(Number.isFinite(item.difficulty), 'difficulty', 'a finite number');
    return { slopes, chance, intercept: -item.difficulty * Math.sqrt(slopes.reduce((sum, a) => sum + a * a, 0)) };
  });
}

/** z = a′θ + d. */
export function logit({ slopes, intercept }: PointLine, theta: ArrayLike<number>): number {
  let z = intercept;
  for (let k = 0; k < slopes.length; k++) z += (slopes[k] as number) * (theta[k] as number);
  return z;
}
