import type { KeptDid } from '@jalon/diagnostic/record';
import type { TypedEvent } from '@jalon/history/events';
import type { Path, PathStep } from '@jalon/recommend/path';
import { AREAS } from '@jalon/referential';
import { expect, test } from 'vitest';
import { sheetContent } from './sheet-content.ts';

const at = '2026-03-01T09:00:00.000Z';
const did = AREAS.flatMap(({ dimensions }, area) =>
  [0, 1, 2].map((n): KeptDid => {
    const can = { fr: `faire ${area}.${n}`, en: `do ${area}.${n}` };
    return { itemId: `item:${area}-${n}`, dimension: dimensions[0]!, can, at: `2026-03-0${3 - n}` };
  }),
);
const step = (id: string): PathStep =>
  ({
    id,
    text: null,
    resources: [],
    because: { fr: { learner: `Parce que ${id}.`, mediator: 'Le médiateur lit.' }, en: { learner: '', mediator: '' } },
    places: [],
    codes: ['contact-first'],
    where: 'place',
    company: 'either',
    minutes: null,
    goals: [],
    dimension: 'digcomp:2.1',
  }) as unknown as PathStep;
const path = {
  shown: ['rule:a', 'rule:b', 'rule:c'],
  steps: ['rule:c', 'rule:a', 'rule:z', 'rule:b'].map(step),
} as unknown as Pick<Path, 'shown' | 'steps'>;
const note = { id: 'n-1', kind: 'note', at, payload: { text: 'Vient lundi.', about: null } } as unknown as TypedEvent;

test('at most eight things done, of every area before twice of one', () => {
  const content = sheetContent({ person: { did, barriers: {} }, path }, [], 'fr');
  expect(content.did).toHaveLength(8);
  expect(content.did.slice(0, AREAS.length)).toEqual(AREAS.map((_, area) => `faire ${area}.0`));
  expect(sheetContent({ person: { did: [], barriers: {} }, path }, [], 'fr').did).toEqual([]);
});

test('three steps in the words of the person, nothing of what a helper reads', () => {
  const content = sheetContent({ person: { did, barriers: {} }, path }, [], 'fr');
  expect(content.steps.map(({ id }) => id)).toEqual(path.shown);
  expect(JSON.stringify(content)).not.toContain('Le médiateur lit');
});

test('reasons, barriers and notes are apart, to be chosen one by one', () => {
  const person = { did, barriers: { F4: 'need', F1: 'strength', F7: 'refused' } } as const;
  const { more, ...rest } = sheetContent({ person, path }, [note], 'fr');
  expect(more.filter(({ kind }) => kind !== 'why').map(({ id }) => id)).toEqual(['barrier:F4', 'note:n-1']);
  for (const { kind, text } of more) if (kind !== 'why') expect(JSON.stringify(rest)).not.toContain(text);
});
