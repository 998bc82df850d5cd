import { expect, test } from 'vitest';
import { DEPARTMENTS } from './facts/departments.ts';
import { isDepartment } from './is-department.ts';

test('the codes that are listed, and no other', () => {
  const signs = '0123456789AB'.split('');
  const codes = signs.flatMap((one) => signs.flatMap((two) => [one + two, ...signs.map((three) => one + two + three)]));
  expect(codes.filter(isDepartment).toSorted()).toEqual(DEPARTMENTS.toSorted());
  expect(['', '2a', ' 29', '29\n', '2901'].filter(isDepartment)).toEqual([]);
});
