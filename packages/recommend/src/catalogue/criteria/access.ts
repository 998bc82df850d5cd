import type { Criterion } from '../verdict.ts';

/** Whether the entry has what the person asked for to use it. */
export const access: Criterion = ({ accessibility }, person) => {
  if (person.access === undefined || person.access.length === 0) return null;
  if (accessibility === undefined) return { caution: 'access-unknown' };
  return person.access.every((one) => accessibility.includes(one)) ? { fits: 'adapted' } : { caution: 'not-adapted' };
};
