import type { EngineCriterion } from '../criterion.ts';
import { kullbackLeibler } from './kullback-leibler.ts';

/** Kullback–Leibler information between the mean and the rest, nats, averaged over the posterior (Chang & Ying 1996; Wang, Chang & Boughton 2011). */
export const posteriorKl: EngineCriterion = {
  name: 'posterior-kl',
  isAmount: true,
  worth: (view) => kullbackLeibler(view, view.marginals),
};
