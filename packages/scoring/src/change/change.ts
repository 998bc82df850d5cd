import { answersOn } from '../engine/answers-on.ts';
import { compiledConfig } from '../engine/compiled.ts';
import type { State } from '../engine/state.ts';
import { normalCdf } from '../numeric/normal-cdf.ts';
import { ScoringError } from '../scoring-error.ts';
import { composite } from '../summary/composite.ts';
import type { Estimate } from '../summary/summary.ts';
import { bothSessions } from './both-sessions.ts';

/** How far somebody moved between two sessions, logits, and how sure that is. */
export interface ChangeEstimate extends Estimate {
  /** P(change > 0), 0–1. */
  readonly probability: number;
  /** True when the probability reaches the threshold asked for, and both sessions asked about it. */
  readonly progress: boolean;
}

/** Change overall and by area; never by dimension, where two sessions cannot tell. */
export interface Change {
  readonly overall: ChangeEstimate;
  /** In the order in which the model first names them. */
  readonly areas: readonly (ChangeEstimate & { readonly id: string })[];
}

/** With so little believed of change beforehand, the one-sided test at 5 % (Finkelman, Weiss & Kim-Kang 2010). */
const USUAL_THRESHOLD = 0.95;

/**
 * What changed between two sessions of one person, read together from their answers: each under the model's own prior, however it was begun, and with next to
 * nothing believed of change beforehand. Progress is said where P(change > 0) reaches the threshold, never
 * of an area that one of them did not ask about.
 */
export function changeBetween(before: State, after: State, threshold: number = USUAL_THRESHOLD): Change {
  if (!(threshold > 0.5 && threshold < 1))
    throw new ScoringError('invalid-options', 'threshold', 'a probability between .5 and 1');
  const { dimensions } = before.config.model;
  const others = after.config.model.dimensions;
  if (others.length !== dimensions.length || others.some(({ id }, k) => id !== dimensions[k]?.id))
    throw new ScoringError('invalid-model', 'after.config.model', 'the dimensions of the first session');
  const { mu, sigma } = bothSessions(before, after).posterior;
  const size = dimensions.length;
  const at = (i: number, j: number): number => sigma[i * 2 * size + j] as number;
  const change = {
    mu: mu.subarray(size).map((m, k) => m - (mu[k] as number)),
    sigma: Float64Array.from({ length: size * size }, (_, cell) => {
      const [i, j] = [Math.floor(cell / size), cell % size];
      return at(i, j) + at(size + i, size + j) - at(i, size + j) - at(size + i, j);
    }),
  };
  const wasAsked = (members: readonly number[]): boolean =>
    [before, after].every(({ config, posterior }) =>
      answersOn(posterior.counts, compiledConfig(config).sites, members),
    );
  const of = (members: readonly number[]): ChangeEstimate => {
    const estimate = composite(change, members);
    const probability = normalCdf(estimate.mean / estimate.sd);
    return { ...estimate, probability, progress: probability >= threshold && wasAsked(members) };
  };
  const areas = [...new Set(dimensions.map(({ area }) => area))];
  return {
    overall: of([...dimensions.keys()]),
    areas: areas.map((id) => ({ id, ...of([...dimensions.keys()].filter((k) => dimensions[k]?.area === id)) })),
  };
}
