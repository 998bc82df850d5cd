import type { Model, ScoredItem } from '@jalon/scoring';
import { simulate, type ItemChoice } from '@jalon/scoring/simulate';
import { ANSWER_SEED, modelOf, type PriorShape } from './set-up.ts';

/** Accuracy per competence after some number of answers. */
export interface Point {
  readonly items: number;
  readonly rmse: number;
  readonly bias: number;
  readonly coverage90: number;
}

/** A-optimal choice among all that is left, comfort rule off: pure measurement. */
export const ADAPTIVE: ItemChoice = { kind: 'adaptive', perSecond: false, comfort: null, randomesque: 1 };

export interface Run {
  readonly prior: PriorShape | Model;
  readonly items: readonly ScoredItem[];
  readonly choice: ItemChoice;
  readonly abilities: readonly (readonly number[])[];
  /** Added to every ability. */
  readonly shift?: number;
  readonly checkpoints: readonly number[];
}

/** Plays everybody through one design; answers are the same uniform numbers in every design. */
export function runDesign({
  prior,
  items,
  choice,
  abilities,
  shift = 0,
  checkpoints,
}: Run): ReadonlyMap<number, Point> {
  const model = 'schema' in prior ? prior : modelOf(prior);
  const stop = { items: Math.max(...checkpoints) };
  const report = simulate(
    { schema: 'jalon.simulation/1', seed: ANSWER_SEED, model, items, choice, stop, checkpoints },
    { count: abilities.length, seed: 0, abilities, shift },
  );
  return new Map(
    report.checkpoints.map(({ items: length, rmse, bias, coverage90 }) => [
      length,
      { items: length, rmse: rmse ?? NaN, bias: bias ?? NaN, coverage90: coverage90 ?? NaN },
    ]),
  );
}

/** The figures after `length` answers. */
export function after(points: ReadonlyMap<number, Point>, length: number): Point {
  const point = points.get(length);
  if (!point) throw new Error(`no figures after ${length} answers`);
  return point;
}
