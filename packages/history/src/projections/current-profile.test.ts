import { expect, it } from 'vitest';
import type { Profile, ProfileEstimate } from '../events/kinds/profile.ts';
import { eventOf } from '../events/payload.test-arbitrary.ts';
import { readEvents } from '../events/read-events.ts';
import { currentProfile } from './current-profile.ts';

function profile(basis: Readonly<Record<string, ProfileEstimate['basis']>>, part: Partial<Profile> = {}): Profile {
  return {
    diagnostic: 'd-1',
    engine: { id: 'jalon-mirt', version: '1' },
    parameters: { id: 'declared', version: '1' },
    provisional: true,
    dimensions: Object.entries(basis).map(([id, one]) => ({
      id,
      mean: 0,
      sd: 1,
      answers: one === 'observed' ? 2 : 0,
      basis: one,
      claim: { kind: 'unexplored' },
    })),
    areas: [],
    ...part,
  };
}

it('the last profile stands, with since when each estimate stands on answers, and what is borrowed', () => {
  const march = profile({ a: 'observed', b: 'neighbours', c: 'observed', d: 'prior' });
  const june = profile({ a: 'previous', b: 'observed', c: 'observed', d: 'prior' }, { provisional: false });
  const { events } = readEvents([
    eventOf('profile', june, { id: 'p-2', at: '2026-06-01T09:00:00.000Z-0001-k7f2' }),
    eventOf('profile', march, { id: 'p-1' }),
  ]);
  const found = currentProfile(events);
  expect(found).toMatchObject({ at: '2026-06-01T09:00:00.000Z', provisional: false });
  expect(found?.dimensions.map(({ id, borrowed, observedAt }) => [id, borrowed, observedAt])).toEqual([
    ['a', false, '2026-03-01T09:00:00.000Z'],
    ['b', false, '2026-06-01T09:00:00.000Z'],
    ['c', false, '2026-06-01T09:00:00.000Z'],
    ['d', true, null],
  ]);
  expect(currentProfile([])).toBeNull();
});

it('what an earlier one observed is not lost where the last one could only borrow, and the day says how old it is', () => {
  const basic = { kind: 'level', level: 'basic', probability: 0.9 } as const;
  const area = { id: 'x', mean: 1, sd: 0.5, answers: 2, claim: basic };
  const march = profile({ a: 'observed', b: 'observed' }, { areas: [area] });
  const june = profile(
    { a: 'neighbours', b: 'observed', c: 'neighbours' },
    { provisional: false, areas: [{ ...area, answers: 0, claim: { kind: 'unexplored' } }] },
  );
  const told = march.dimensions.map((one) => ({ ...one, claim: basic }));
  const { events } = readEvents([
    eventOf('profile', june, { id: 'p-2', at: '2026-06-01T09:00:00.000Z-0001-k7f2' }),
    eventOf('profile', { ...march, dimensions: told }, { id: 'p-1' }),
  ]);
  const found = currentProfile(events);
  expect(
    found?.dimensions.map(({ id, basis, claim, borrowed, observedAt }) => [
      id,
      basis,
      claim.kind,
      borrowed,
      observedAt,
    ]),
  ).toEqual([
    ['a', 'previous', 'level', false, '2026-03-01T09:00:00.000Z'],
    ['b', 'observed', 'unexplored', false, '2026-06-01T09:00:00.000Z'],
    ['c', 'neighbours', 'unexplored', true, null],
  ]);
  expect(found?.areas).toEqual([area]);
  expect(found?.provisional).toBe(true);
});
