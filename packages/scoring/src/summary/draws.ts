import { settle } from '../engine/settle.ts';
import type { State } from '../engine/state.ts';
import { cholesky } from '../numeric/cholesky.ts';
import { normal } from '../numeric/normal.ts';
import type { Random } from '../numeric/random.ts';
import { ScoringError } from '../scoring-error.ts';

/** `n` joint draws from N(μ, Σ), each in the order of the model's dimensions: for statements about several dimensions at once, and for simulation. */
export function draws(state: State, n: number, random: Random): number[][] {
  if (!(Number.isInteger(n) && n >= 0)) throw new ScoringError('invalid-options', 'n', 'a whole number from 0');
  const { mu, sigma } = settle(state).posterior;
  const size = mu.length;
  const root = cholesky(sigma, size);
  if (!root) throw new ScoringError('invalid-state', 'state.posterior', 'a positive definite covariance');
  return Array.from({ length: n }, () => {
    const z = Array.from({ length: size }, () => normal(random));
    return Array.from(mu, (mean, i) => {
      let value = mean;
      for (let j = 0; j <= i; j++) value += (root[i * size + j] as number) * (z[j] as number);
      return value;
    });
  });
}
