import type { Criterion } from '../verdict.ts';

/** Whether the entry is within reach of somebody who cannot pay. */
export const cost: Criterion = (resource, person) => {
  if (resource.cost === 'free') return { fits: 'free' };
  if (person.freeOnly === false) return null;
  switch (resource.cost) {
    case undefined:
      return { caution: 'cost-unknown' };
    case 'conditional':
      return { caution: 'may-cost' };
    case 'paid':
      return person.freeOnly === true ? { against: 'costs' } : { caution: 'may-cost' };
    default:
      return resource.cost satisfies never;
  }
};
