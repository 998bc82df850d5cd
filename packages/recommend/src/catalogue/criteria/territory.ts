import type { Bound } from '../verdict.ts';

/** What is bound to departments is for these only: a department that nobody told is none of them. */
export const territory: Bound = ({ only }, { department }) => {
  if (only?.departments === undefined) return null;
  if (only.departments.length === 0) return { against: 'not-here' };
  if (department === undefined) return { against: 'territory-unknown' };
  return only.departments.includes(department) ? { fits: 'here' } : { against: 'not-here' };
};
