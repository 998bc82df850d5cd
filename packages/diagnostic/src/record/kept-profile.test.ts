import { currentProfile, type CurrentProfile } from '@jalon/history/projections';
import { expect, test } from 'vitest';
import { profile } from '../profile.ts';
import { entriesOf } from './entries-of.ts';
import { diagnostics, eventsAt, must, read } from './keep.test-kit.ts';
import { keptProfile } from './kept-profile.ts';

const AT = '2026-03-01T09:00:00.000Z';

test('says of what was kept the very things that were said when it was computed, and since when', () => {
  for (const state of diagnostics(4, 11)) {
    const entries = must(entriesOf(state, { diagnostic: 'd-1', startedAt: AT }));
    const current = currentProfile(read(eventsAt(AT, entries)));
    if (current === null) throw new Error('no profile was kept');
    const kept = keptProfile(current);
    const now = profile(state);
    const said = ({ dimensions, areas }: Pick<typeof now, 'dimensions' | 'areas'> | typeof kept): unknown => [
      dimensions.map(({ id, area, answers, basis, claim }) => ({ id, area, answers, basis, claim })),
      areas.map(({ id, answers, claim }) => ({ id, answers, claim })),
    ];
    expect(said(kept)).toEqual(said(now));
    expect(kept.provisional).toBe(now.provisional);
    for (const { basis, observedAt } of kept.dimensions) expect(observedAt !== null).toBe(basis === 'observed');
  }
});

test('guesses nothing of a level or a dimension that nobody knows', () => {
  const estimate = { mean: 0, sd: 1, answers: 1, basis: 'observed', borrowed: false, observedAt: AT } as const;
  const claimed = (id: string, level: string): CurrentProfile['dimensions'][number] => ({
    ...estimate,
    id,
    claim: { kind: 'level', level, probability: 0.9 },
  });
  const { dimensions, areas } = keptProfile({
    at: AT,
    diagnostic: null,
    engine: { id: 'other', version: '9' },
    parameters: { id: 'other', version: '9' },
    provisional: false,
    dimensions: [claimed('digcomp:1.1', 'basic'), claimed('digcomp:1.2', 'wizard'), claimed('moon:1.1', 'basic')],
    areas: [{ ...estimate, id: 'area:moon', claim: { kind: 'range', from: 'basic', to: 'wizard', probability: 0.9 } }],
  });
  expect(dimensions.map(({ id, area, claim }) => [id, area, claim.kind])).toEqual([
    ['digcomp:1.1', dimensions[0]?.area, 'level'],
    ['digcomp:1.2', dimensions[0]?.area, 'unexplored'],
  ]);
  expect(areas).toEqual([]);
});
