import { draws, exp, log as ln, normal, random, start, type ScoredItem } from '@jalon/scoring';
import type { DiagnosticConfig } from '../diagnostic-config.ts';

/** The three equal groups of simulated people; each shifts every ability alike. */
export type Group = 'beginner' | 'mid' | 'advanced';
/** All groups, in the order in which they take turns. */
export const GROUPS: readonly Group[] = ['beginner', 'mid', 'advanced'];

/** Common shift of a group on every dimension, logits. */
const SHIFT: Readonly<Record<Group, number>> = { beginner: -2, mid: -0.6, advanced: 0.9 };

/** Standard deviation of the difference between the bank's parameters and the truth, on b and on ln a. */
const PERTURBATION = 0.3;

/** Somebody simulated: what is true of them, which the engine never sees. */
export interface SimulatedLearner {
  readonly index: number;
  readonly group: Group;
  /** True ability per dimension, in the model's order. */
  readonly theta: readonly number[];
  readonly input: 'mouse' | 'finger' | 'keyboard';
  readonly seed: number;
}

/** Equal thirds, spread around their shift with the prior's covariance at v = 1. */
export function population(config: DiagnosticConfig, learners: number, seed: number): readonly SimulatedLearner[] {
  const draw = random(seed);
  const model = { ...config.model, variance: 1 };
  const people = draws(start({ model, items: [], seed }), learners, draw);
  return people.map((person, index) => {
    const group = GROUPS[index % GROUPS.length] ?? 'mid';
    const theta = person.map((ability, i) => SHIFT[group] + ability - (model.dimensions[i]?.mean ?? 0));
    const u = draw();
    const input = u < 0.45 ? 'mouse' : u < 0.9 ? 'finger' : 'keyboard';
    return { index, group, theta, input, seed: Math.floor(draw() * 0x7fffffff) };
  });
}

/** The bank as it truly is: the declared parameters, perturbed once for the run. */
export function trueItems(config: DiagnosticConfig, seed: number): ReadonlyMap<string, ScoredItem> {
  const draw = random(seed);
  return new Map(
    config.scored.map((item) => {
      const shift = PERTURBATION * normal(draw);
      const a = exp(ln(item.a) + PERTURBATION * normal(draw));
      return [item.id, { ...item, a, b: item.b.map((b) => b + shift), sd: { b: 0, logA: 0 } }];
    }),
  );
}
