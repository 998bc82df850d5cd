import type { Resource } from '@jalon/recommend';
import { expect, test } from 'vitest';
import { checkCatalogue } from './check-catalogue.ts';

const SOUND: Resource = {
  schema: 'jalon.resource/1',
  id: 'resource:lake',
  kind: 'place',
  title: { fr: 'La maison du lac', en: 'The house by the lake' },
  summary: {
    fr: ['On y lit le soir.', 'La porte est à tous.'],
    en: ['People read there.', 'The door is open to all.'],
  },
  dimensions: [],
  barriers: [],
  withSomeone: 'with-someone',
  needs: [],
  where: null,
  provider: 'Le lac',
  address: 'https://lac.exemple',
  lastCheck: null,
};

test('a sound entry has nothing wrong', () => {
  expect(checkCatalogue([SOUND])).toEqual([]);
});

test.each<readonly [what: string, change: Partial<Resource>, code: string]>([
  [
    'two sentences on a line',
    { summary: { fr: ['On y lit. La porte est à tous.'], en: ['Read. All may.'] } },
    'two-sentences',
  ],
  [
    'unkind words',
    { summary: { fr: ['C’est pour les nuls, sans faute.'], en: ['It is for bad readers.'] } },
    'shaming-word',
  ],
  [
    'hard words',
    {
      summary: {
        fr: ['Dématérialisation administrative interministérielle.'],
        en: ['Administrative dematerialisation.'],
      },
    },
    'hard-to-read',
  ],
  ['one language', { title: { fr: 'La grande maison du lac', en: 'La grande maison du lac' } }, 'not-translated'],
  ['lines in one language only', { summary: { fr: ['Un.', 'Deux.'], en: ['One.'] } }, 'not-parallel'],
  ['nobody offers it', { provider: undefined }, 'not-in-schema'],
  ['nowhere to go', { address: undefined }, 'not-in-schema'],
  ['who knows whether it was opened', { lastCheck: undefined }, 'not-in-schema'],
])('%s is said', (_what, change, code) => {
  expect(checkCatalogue([{ ...SOUND, ...change }]).map((found) => found.code)).toContain(code);
});

test('helpers may read harder words, yet not any', () => {
  const summary = {
    fr: ['On y règle les soucis de papiers et de budget en groupe.'],
    en: ['Papers and budgets, in groups.'],
  };
  expect(checkCatalogue([{ ...SOUND, summary, audience: 'helper' }])).toEqual([]);
});

test('the same twice is said, by id, address and name', () => {
  const found = checkCatalogue([SOUND, SOUND]).map(({ where }) => where);
  expect(found).toEqual(['resource:lake', 'https://lac.exemple', 'La maison du lac']);
});
