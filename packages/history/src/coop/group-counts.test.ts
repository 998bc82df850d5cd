import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COOP_GENDERS, COOP_STATUSES } from '../events/coop-codes.ts';
import { ageBandOf, COOP_AGE_BANDS } from './age-band.ts';
import { GROUP_LIMIT, groupCounts, type GroupMember } from './group-counts.ts';

it.each([
  [2026, 'moins_de_douze'],
  [2015, 'moins_de_douze'],
  [2014, 'douze_dix_huit'],
  [2009, 'douze_dix_huit'],
  [2008, 'dix_huit_vingt_quatre'],
  [2002, 'dix_huit_vingt_quatre'],
  [2001, 'vingt_cinq_trente_neuf'],
  [1987, 'vingt_cinq_trente_neuf'],
  [1986, 'quarante_cinquante_neuf'],
  [1967, 'quarante_cinquante_neuf'],
  [1966, 'soixante_soixante_neuf'],
  [1957, 'soixante_soixante_neuf'],
  [1956, 'soixante_dix_plus'],
  [1900, 'soixante_dix_plus'],
  [1899, 'non_communique'],
  [2027, 'non_communique'],
  [1950.5, 'non_communique'],
  [undefined, 'non_communique'],
])('somebody born in %s is, in 2026, %s', (birthYear, band) => {
  expect(ageBandOf(birthYear, 2026)).toBe(band);
});

it('each count makes up the total, whoever took part', () => {
  const member: fc.Arbitrary<GroupMember> = fc.record(
    {
      birthYear: fc.integer({ min: 1890, max: 2100 }),
      gender: fc.constantFrom(...COOP_GENDERS),
      status: fc.constantFrom(...COOP_STATUSES),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(member), (people) => {
      const counted = groupCounts(people, 2026);
      if (!counted.ok) throw new Error(counted.expected);
      const { total, gender, ageBand, status } = counted.value;
      expect(total).toBe(people.length);
      for (const counts of [gender, ageBand, status])
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(Object.keys(ageBand)).toEqual([...COOP_AGE_BANDS]);
      expect(gender.feminin).toBe(people.filter((one) => one.gender === 'feminin').length);
      expect(status.retraite).toBe(people.filter((one) => one.status === 'retraite').length);
    }),
  );
});

it('a workshop of three', () => {
  const people: readonly GroupMember[] = [
    { birthYear: 1950, gender: 'feminin', status: 'retraite' },
    { birthYear: 1990, gender: 'feminin' },
    {},
  ];
  expect(groupCounts(people, 2026)).toMatchObject({
    value: {
      total: 3,
      gender: { feminin: 2, masculin: 0, non_communique: 1 },
      ageBand: { soixante_dix_plus: 1, vingt_cinq_trente_neuf: 1, non_communique: 1 },
      status: { retraite: 1, non_communique: 2 },
    },
  });
});

it('a code of elsewhere was not told', () => {
  const people = [{ gender: 'autre' }, { gender: '__proto__' }] as unknown as readonly GroupMember[];
  expect(groupCounts(people, 2026)).toMatchObject({ value: { gender: { non_communique: 2 } } });
});

it('La Coop takes ten thousand', () => {
  expect(
    groupCounts(
      Array.from({ length: GROUP_LIMIT + 1 }, () => ({})),
      2026,
    ),
  ).toEqual({
    ok: false,
    field: 'people',
    expected: 'at most 10000',
  });
  expect(groupCounts([], Number.NaN)).toMatchObject({ ok: false, field: 'year' });
});
