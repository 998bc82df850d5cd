import { exp } from '../numeric/exp.ts';

/** Grid rule: steps of at most .2, and of at most a fifth of the prior's standard deviation, on μ ± 7σ; error below 1e-6. */
const LARGEST_STEP = 0.2;
const STEPS_PER_SD = 5;
const REACH = 7;

/** Posterior mean and standard deviation under a normal prior, by quadrature (Bock & Mislevy 1982). */
export function expectedAPosteriori(
  likelihood: (theta: number) => { readonly value: number },
  { mean, sd }: { readonly mean: number; readonly sd: number },
): { readonly theta: number; readonly se: number } {
  const step = Math.min(LARGEST_STEP, sd / STEPS_PER_SD);
  const half = Math.ceil((REACH * sd) / step);
  const points = Array.from({ length: 2 * half + 1 }, (_, i) => {
    const distance = ((i - half) * REACH * sd) / half;
    const z = distance / sd;
    return { distance, logWeight: likelihood(mean + distance).value - 0.5 * z * z };
  });
  const max = points.reduce((most, { logWeight }) => Math.max(most, logWeight), -Infinity);
  let total = 0;
  let first = 0;
  let second = 0;
  for (const { distance, logWeight } of points) {
    const w = exp(logWeight - max);
    total += w;
    first += w * distance;
    second += w * distance * distance;
  }
  const shift = first / total;
  return { theta: mean + shift, se: Math.sqrt(second / total - shift * shift) };
}
