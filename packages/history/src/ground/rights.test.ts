import { describe, expect, it } from 'vitest';
import { RIGHT_NAMES, RIGHTS, rightsOf, type Right } from './rights.ts';

/** The table as it is printed, a row per ground. */
const TABLE = `
ground             | access, rectification | erasure                 | restriction | portability | objection | withdrawal
consent            | yes                   | yes                     | yes         | yes         | no        | yes
contract           | yes                   | yes                     | yes         | yes         | no        | no
legalObligation    | yes                   | no                      | yes         | no          | no        | no
publicTask         | yes                   | after-upheld-objection  | yes         | no          | yes       | no
legitimateInterest | yes                   | yes                     | yes         | no          | yes       | no
`;

const [head, ...rows] = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()));
const columns = (head ?? []).slice(1).map((names) => names.split(', ') as readonly Right[]);

describe('the rights of each ground', () => {
  it('are those of the table, all of them and no others', () => {
    const told = Object.fromEntries(
      rows.map(([kind = '', ...cells]) => [
        kind,
        Object.fromEntries(columns.flatMap((names, index) => names.map((name) => [name, cells[index]] as const))),
      ]),
    );
    expect(RIGHTS).toEqual(told);
    expect(columns.flat().toSorted()).toEqual(RIGHT_NAMES.toSorted());
  });

  it('are told in one order, those that come later too', () => {
    expect(rightsOf('publicTask')).toEqual(['access', 'rectification', 'erasure', 'restriction', 'objection']);
    expect(rightsOf('legalObligation')).toEqual(['access', 'rectification', 'restriction']);
  });
});
