import type { EngineCriterion } from '../criterion.ts';
import { kullbackLeibler } from './kullback-leibler.ts';
import { likelihoodWeights } from './likelihood-weights.ts';

/** Kullback–Leibler information between the mean and the rest, nats, averaged over the likelihood (Chang & Ying 1996). */
export const kl: EngineCriterion = {
  name: 'kl',
  isAmount: true,
  worth: (view) => kullbackLeibler(view, likelihoodWeights(view.compiled, view.marginals)),
};
