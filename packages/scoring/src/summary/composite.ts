import { normalCdf } from '../numeric/normal-cdf.ts';
import type { Posterior } from '../engine/state.ts';
import { levelProbabilities } from './level-probabilities.ts';
import type { Estimate } from './summary.ts';

/** 95th percentile of N(0, 1). */
const Z95 = 1.6448536269514722;

/** The mean of some dimensions: w′μ and w′Σw, w = 1/n each. */
export function composite({ mu, sigma }: Pick<Posterior, 'mu' | 'sigma'>, members: readonly number[]): Estimate {
  const w = 1 / members.length;
  let mean = 0;
  let variance = 0;
  for (const i of members) {
    mean += w * (mu[i] as number);
    for (const j of members) variance += w * w * (sigma[i * mu.length + j] as number);
  }
  const sd = Math.sqrt(variance);
  return { mean, sd, interval90: [mean - Z95 * sd, mean + Z95 * sd] };
}

/** Class probabilities of a composite, at the mean of its members' cuts; empty where a member has no cuts or another number of them. */
export function compositeLevels({ mean, sd }: Estimate, memberCuts: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = memberCuts;
  if (memberCuts.some((cuts) => cuts.length !== first.length)) return [];
  const cuts = first.map((_, c) => memberCuts.reduce((sum, own) => sum + (own[c] as number), 0) / memberCuts.length);
  return levelProbabilities(cuts, (cut) => normalCdf((cut - mean) / sd));
}
