import type { Progress } from '@jalon/history/projections';
import { AREAS } from '@jalon/referential';
import { expect, test } from 'vitest';
import { saidChange } from './said-change.ts';
import { profilePartWords } from './words/profile-words.ts';

const nothing = { before: 'd-1', after: 'd-2', newlyDone: [], repeated: [], overall: 'not-enough-to-say' } as const;

function areas(verdicts: Readonly<Record<string, Progress['overall']>>): Progress['areas'] {
  return Object.entries(verdicts).map(([id, verdict]) => ({ id, verdict }));
}

test('where nothing can be computed, it is too early for all', () => {
  expect(saidChange({ ...nothing, areas: [] })).toMatchObject({ progressed: [], unchanged: [], tooEarly: 'all' });
});

test('areas come in their order, and the rest is too early to tell', () => {
  const [first, second, third] = AREAS.map(({ id }) => id);
  const said = saidChange({
    ...nothing,
    areas: areas({
      [third ?? '']: 'progress',
      [first ?? '']: 'progress',
      [second ?? '']: 'no-visible-change',
      unknown: 'progress',
    }),
  });
  expect(said.progressed.map(({ id }) => id)).toEqual([first, third]);
  expect(said.unchanged.map(({ id }) => id)).toEqual([second]);
  expect(said.tooEarly).toBe('some');
});

test('nothing more is said where every area was spoken of', () => {
  const all = Object.fromEntries(AREAS.map(({ id }) => [id, 'no-visible-change' as const]));
  expect(saidChange({ ...nothing, areas: areas(all) }).tooEarly).toBe('none');
});

test('no word goes down, and there is no figure', () => {
  for (const { change } of Object.values(profilePartWords))
    for (const said of [
      ...Object.values(change.overall),
      ...Object.values(change.tooEarly),
      change.nothingNew,
      change.progressed('A'),
      change.unchanged('A'),
    ])
      expect(said).not.toMatch(/[\d%]|baiss|recul|moins bien|régress|worse|drop|declin|lower/iu);
});
