import { expect, test } from 'vitest';
import { anyOutcome, exampleConfig } from '../example-bank.test-data.ts';
import { resume } from '../engine/resume.ts';
import { settle } from '../engine/settle.ts';
import { start } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import { update } from '../engine/update.ts';
import { outcomeProbabilities } from '../item/outcome-probabilities.ts';
import type { Outcome } from '../item/outcome.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { random } from '../numeric/random.ts';
import { expectedGain } from './expected-gain.ts';

const CONFIG = exampleConfig(81, 5);

const trace = ({ posterior: { sigma } }: State): number =>
  Array.from({ length: 27 }, (_, k) => sigma[k * 28]!).reduce((a, b) => a + b);

/** The expected share of trace removed, by answering with every outcome in turn, each weighed by its predictive probability. */
function byAnswering(state: State, item: ScoredItem): number {
  const k = CONFIG.model.dimensions.findIndex(({ id }) => id === item.dimension);
  const mean = state.posterior.mu[k]!;
  const sd = Math.sqrt(state.posterior.sigma[k * 28]!);
  const predictive = Array.from({ length: item.credits.length + 1 }, () => 0);
  let total = 0;
  for (let z = -8; z <= 8; z += 0.02) {
    const weight = Math.exp(-0.5 * z * z);
    const { categories, dontKnow } = outcomeProbabilities(item, mean + sd * z);
    for (const [o, p] of [...categories, dontKnow].entries()) predictive[o]! += weight * p;
    total += weight;
  }
  const outcomes: readonly Outcome[] = [
    ...item.credits.map((_, category): Outcome => ({ kind: 'category', category })),
    { kind: 'dont_know' },
  ];
  const after = outcomes.reduce(
    (sum, outcome, o) => sum + (predictive[o]! / total) * trace(settle(update(state, { item: item.id, outcome }))),
    0,
  );
  return 1 - after / trace(state);
}

test('before any answer it is exactly what answering removes on average', () => {
  const state = start(CONFIG);
  for (const item of CONFIG.items.slice(0, 12)) {
    const direct = byAnswering(state, item);
    expect(direct).toBeGreaterThan(0.001);
    // The dimension is still Gaussian, so only quadrature parts the two.
    expect(Math.abs(expectedGain(state, item.id) / direct - 1)).toBeLessThan(1e-5);
  }
});

test('after answers it stays within the Gaussian approximation: a tenth on dimensions not answered, close in rank everywhere', () => {
  const u = random(9);
  const answers = CONFIG.items.slice(0, 12).map((item) => ({ item: item.id, outcome: anyOutcome(item, u()) }));
  const state = settle(resume(CONFIG, answers));
  // Other sites move too when one answer comes in; that second-order effect is what the tolerance is for.
  for (const item of CONFIG.items.slice(12, 24)) {
    expect(Math.abs(expectedGain(state, item.id) / byAnswering(state, item) - 1)).toBeLessThan(0.1);
  }
  // Where the dimension was answered its density is skewed, and the Gaussian marginal used for choosing is coarser.
  for (const item of CONFIG.items.slice(27, 39)) {
    expect(Math.abs(expectedGain(state, item.id) - byAnswering(state, item))).toBeLessThan(0.004);
  }
});

test('is never negative, beyond rounding', () => {
  const u = random(10);
  let state = start(CONFIG);
  for (const item of CONFIG.items.slice(0, 60)) {
    for (const { id } of CONFIG.items) expect(expectedGain(state, id)).toBeGreaterThan(-1e-12);
    state = update(state, { item: item.id, outcome: anyOutcome(item, u()) });
  }
});
