import { expect, test } from 'vitest';
import { anyOutcome, copies, exampleConfig } from '../example-bank.test-data.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { cholesky } from '../numeric/cholesky.ts';
import { inverseFromCholesky } from '../numeric/inverse-from-cholesky.ts';
import { random } from '../numeric/random.ts';
import { compiledConfig } from './compiled.ts';
import type { Config } from './config.ts';
import { resume } from './resume.ts';
import { settle } from './settle.ts';
import type { Posterior } from './state.ts';

const BASE = exampleConfig(120, 11);
/** Steep items, whose answers leave the most rounding behind; some load on two dimensions. */
const CONFIG: Config = {
  ...BASE,
  items: BASE.items.map((item, i): ScoredItem => {
    const steep = { ...item, a: 4 * item.a, sd: { b: 0, logA: 0 } };
    const other = BASE.model.dimensions[(i + 7) % 27]!.id;
    return i % 6 === 1 ? { ...steep, loadings: { [item.dimension]: 1, [other]: 0.5 } } : steep;
  }),
};

/** How far μ and Σ are from what prior and sites say: Σ = (Σ₀⁻¹ + Σ τww′)⁻¹ and μ = Σ(Σ₀⁻¹μ₀ + Σ νw). */
function drift({ mu, sigma, tau, nu }: Posterior): number {
  const { priorPrecision, priorShift, sites } = compiledConfig(CONFIG);
  const precision = priorPrecision.slice();
  const shift = priorShift.slice();
  for (const [s, { dimensions, weights }] of sites.entries())
    for (const [i, row] of dimensions.entries()) {
      shift[row]! += weights[i]! * nu[s]!;
      for (const [j, column] of dimensions.entries())
        precision[row * 27 + column]! += weights[i]! * weights[j]! * tau[s]!;
    }
  const exact = inverseFromCholesky(cholesky(precision, 27)!, 27);
  const mean = shift.map((_, i) => shift.reduce((sum, value, j) => sum + exact[i * 27 + j]! * value, 0));
  return Math.max(
    ...exact.map((value, at) => Math.abs(value - sigma[at]!)),
    ...mean.map((value, i) => Math.abs(value - mu[i]!)),
  );
}

test('what is reported is exactly what prior and sites say: the rounding of two thousand updates is gone', () => {
  const u = random(3);
  const many = copies(CONFIG, 2000);
  const answers = many.items.map((item) => ({ item: item.id, outcome: anyOutcome(item, u()) }));
  const warm = resume(many, answers);
  const settled = settle(warm);
  expect(settled.posterior.warning).toBeNull();
  // The updates did leave some behind: else this would show nothing.
  expect(drift(warm.posterior)).toBeGreaterThan(1e-13);
  expect(drift(settled.posterior)).toBeLessThan(1e-14);
  expect(settle(settled)).toBe(settled);
});
