import type { PriorArrays } from '../engine/prior-arrays.ts';
import { exp } from '../numeric/exp.ts';
import { log } from '../numeric/log.ts';
import { sigmoid } from '../numeric/sigmoid.ts';
import { addOuter } from './add-outer.ts';
import { informationOfLogit } from './information-at-point.ts';
import { logit, type PointLine } from './point-item.ts';

/** An item answered: its line and whether right. */
export interface AnsweredLine {
  readonly line: PointLine;
  readonly right: boolean;
}

/** The log posterior at one θ, up to a constant, with its first two derivatives. */
export interface PosteriorPoint {
  readonly value: number;
  readonly gradient: Float64Array;
  /** Minus the second derivatives: Σ₀⁻¹ − Σl″aa′, D×D. */
  readonly observed: Float64Array;
  /** Their expectation: Σ₀⁻¹ + ΣIaa′, D×D, always positive definite. */
  readonly expected: Float64Array;
}

/** Σ ln P(answer | θ) − ½(θ−μ)′Σ₀⁻¹(θ−μ) at θ. With z = a′θ+d, P = c+(1−c)σ(z): (ln P)′ = r = (1−c)σ(z)σ(−z)/P, (ln P)″ = r(σ(−z)−σ(z)) − r²; wrong, −σ(z) and −σ(z)σ(−z). */
export function logPosterior(
  answered: readonly AnsweredLine[],
  { priorMean, priorPrecision }: PriorArrays,
  theta: Float64Array,
): PosteriorPoint {
  const size = theta.length;
  const gradient = new Float64Array(size);
  const observed = priorPrecision.slice();
  const expected = priorPrecision.slice();
  let value = 0;
  for (let i = 0; i < size; i++) {
    let pull = 0;
    for (let j = 0; j < size; j++)
      pull += (priorPrecision[i * size + j] as number) * ((theta[j] as number) - (priorMean[j] as number));
    gradient[i] = -pull;
    value -= 0.5 * pull * ((theta[i] as number) - (priorMean[i] as number));
  }
  for (const { line, right } of answered) {
    const { slopes, chance } = line;
    const z = logit(line, theta);
    const yes = sigmoid(z);
    const no = sigmoid(-z);
    const p = chance + (1 - chance) * yes;
    const share = chance === 0 ? 1 : ((1 - chance) * yes) / p;
    const slope = right ? share * no : -yes;
    const bend = right ? slope * (no - yes) - slope * slope : -yes * no;
    value += right ? (chance === 0 ? logSigmoid(z) : log(p)) : log(1 - chance) + logSigmoid(-z);
    for (let k = 0; k < size; k++) gradient[k] = (gradient[k] as number) + slope * (slopes[k] as number);
    addOuter(observed, slopes, -bend);
    addOuter(expected, slopes, informationOfLogit(line, z));
  }
  return { value, gradient, observed, expected };
}

function logSigmoid(z: number): number {
  return z < 0 ? z - log(1 + exp(z)) : -log(1 + exp(-z));
}
