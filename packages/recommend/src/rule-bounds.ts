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
  if (only.from !== undefined || only.until !== undefined) {
    const today = dayNumber(on ?? '');
    if (today === null) return 'day-unknown';
    if (only.from !== undefined && !(today >= (dayNumber(only.from) ?? Number.NaN))) return 'not-yet';
    if (only.until !== undefined && !(today <= (dayNumber(only.until) ?? Number.NaN))) return 'over';
  }
  if (only.departments === undefined) return 'within';
  if (department === undefined) return 'where-unknown';
  return only.departments.some((code) => code === department.value) ? 'within' : 'elsewhere';
}
