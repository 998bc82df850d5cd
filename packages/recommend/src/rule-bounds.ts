import { dayNumber } from './day-number.ts';
import type { Fact } from './fact.ts';
import type { Rule } from './rule.ts';

/** Why a rule is left aside whatever is known: its time is not come or past, it is for other departments, or nobody said which day it is. */
export type WhyAside = 'not-yet' | 'over' | 'elsewhere' | 'day-unknown';

/** The fact that tells where a person lives. */
export const DEPARTMENT_FACT = 'department';

/** Whether a rule holds there and then; `where-unknown` where it is bound to departments and nobody knows the person’s. */
export function ruleBounds(
  only: Rule['only'],
  on: string | undefined,
  department: Fact | undefined,
): 'within' | 'where-unknown' | WhyAside {
  if (only === undefined) return 'within';
  const { from, until } = only;
  if (from !== undefined || until !== undefined) {
    if (on === undefined || dayNumber(on) === null) return 'day-unknown';
    // Days written alike are in the order of their texts.
    if (from !== undefined && on < from) return 'not-yet';
    if (until !== undefined && on > until) return 'over';
  }
  if (only.departments === undefined) return 'within';
  if (department === undefined) return 'where-unknown';
  return only.departments.some((code) => code === department.value) ? 'within' : 'elsewhere';
}
