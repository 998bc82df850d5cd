import { BARRIERS } from '@jalon/referential/barriers';
import { expect, test } from 'vitest';
import { standingsOf } from './standings.ts';

test('strengths stand apart, and what may expose the person is folded', () => {
  const { strengths, open, folded } = standingsOf(
    { F1: 'need', F4: 'need', F6: 'refused', F9: 'strength', F12: 'refused' },
    [],
  );
  const codes = (of: typeof open): readonly string[] => of.map(({ barrier }) => barrier.code);
  expect([codes(strengths), codes(open), codes(folded)]).toEqual([['F9'], ['F1', 'F12'], ['F4', 'F6']]);
});

test('everything said is somewhere, once, in the order of barriers; an unknown code nowhere', () => {
  const known = Object.fromEntries(BARRIERS.map(({ code }) => [code, 'need' as const]));
  const { strengths, open, folded } = standingsOf({ ...known, F99: 'need' }, []);
  expect(strengths).toEqual([]);
  expect([...open, ...folded].map(({ barrier }) => barrier.code).toSorted()).toEqual(
    BARRIERS.map(({ code }) => code).toSorted(),
  );
  expect(standingsOf({}, [])).toEqual({ strengths: [], open: [], folded: [] });
});
