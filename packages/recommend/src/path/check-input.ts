import { dayNumber } from '../day-number.ts';
import { isDepartment } from '../is-department.ts';
import type { PathInput } from './path-input.ts';
import type { PathIssue } from './path-result.ts';

/** Everything wrong with the fields that come from outside, in their order. */
export function checkInput({ minutes, on, maxAgeDays, minCertainty, department }: PathInput): readonly PathIssue[] {
  const issues: PathIssue[] = [];
  if (minutes !== undefined && !(Number.isFinite(minutes) && minutes >= 1))
    issues.push({ code: 'invalid', field: 'minutes', expected: 'a number of minutes, 1 or more' });
  if (on !== undefined && dayNumber(on) === null)
    issues.push({ code: 'invalid', field: 'on', expected: 'a day of the calendar, YYYY-MM-DD' });
  if (maxAgeDays !== undefined && !(maxAgeDays >= 0))
    issues.push({ code: 'invalid', field: 'maxAgeDays', expected: 'a number of days, 0 or more' });
  if (minCertainty !== undefined && !(minCertainty >= 0 && minCertainty <= 1))
    issues.push({ code: 'invalid', field: 'minCertainty', expected: 'a number from 0 to 1' });
  if (department !== undefined && !isDepartment(department))
    issues.push({ code: 'invalid', field: 'department', expected: 'the code of a department, such as 29, 2A or 971' });
  return issues;
}
