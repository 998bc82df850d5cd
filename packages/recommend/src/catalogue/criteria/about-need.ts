import type { Criterion } from '../verdict.ts';

/** Whether the entry is about what is looked for. */
export const aboutNeed: Criterion = (resource, _person, need) => {
  switch (need.kind) {
    case 'dimension': {
      const taught = resource.teaches?.some(({ dimension }) => dimension === need.dimension) ?? false;
      return taught || resource.dimensions.includes(need.dimension)
        ? { fits: 'about-dimension' }
        : { against: 'other-need' };
    }
    case 'barrier':
      return resource.barriers.includes(need.barrier) ? { fits: 'about-barrier' } : { against: 'other-need' };
    case 'goal':
      return resource.goals?.includes(need.goal) ? { fits: 'about-goal' } : { against: 'other-need' };
    default:
      return need satisfies never;
  }
};
