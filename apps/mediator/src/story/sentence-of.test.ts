import type { TimelineFact } from '@jalon/history/projections';
import { PURPOSES, type GroundEvent, type Purpose } from '@jalon/history';
import { COOP_PLACES, OVERRIDE_REASONS } from '@jalon/history/events';
import { expect, test } from 'vitest';
import { sentenceOf, type StoryNames } from './sentence-of.ts';
import { storyKindOf } from './story-kind.ts';
import { storyWords } from './words/story-words.ts';

const names: StoryNames = {
  step: (id) => `step ${id}`,
  activity: (id) => `activity ${id}`,
  theme: (code) => `theme ${code}`,
  recipient: (id) => `recipient ${id}`,
  day: (day) => `day ${day}`,
};

const STATES: readonly GroundEvent['state'][] = [
  'requested',
  'deferred',
  'refused',
  'withdrawn',
  'given',
  'renewed',
  'revoked',
  'invalidated',
  'informed',
  'lifted',
  'restricted',
  'objected',
];

/** Every code, with every value that changes its words. */
const FACTS: readonly TimelineFact[] = [
  ...(['self', 'spoken', 'paper'] as const).flatMap((told) =>
    (['yes', 'no', 'unknown'] as const).map((urgency) => ({ code: 'first-talk', told, urgency }) as const),
  ),
  ...([null, 'alone', 'with-helper', 'handed-over', 'paper'] as const).flatMap((mode) =>
    ([null, 'person', 'length', 'certainty', 'exhausted', 'broken-off'] as const).flatMap((ending) =>
      [0, 1, 12].map((activities) => ({ code: 'diagnostic', mode, ending, activities }) as const),
    ),
  ),
  { code: 'practised', itemId: 'item:a', dimension: 'digcomp:1.1' },
  ...COOP_PLACES.flatMap((place) =>
    [1, 45, 60, 61, 125].map(
      (minutes) => ({ code: 'accompaniment', on: '2026-03-01', minutes, place, themes: ['email'] }) as const,
    ),
  ),
  ...(['accepted', 'refused', 'overridden', 'done', 'not-done'] as const).flatMap((code) =>
    [null, ...OVERRIDE_REASONS].map((reason) => ({ code, what: 'rule:a', reason }) as const),
  ),
  { code: 'plan', plan: 'p', steps: ['rule:a'] },
  { code: 'plan', plan: 'p', steps: ['rule:a', 'rule:b'] },
  ...(['screen', 'paper', 'spoken', 'file', 'network'] as const).map(
    (how) => ({ code: 'shared', to: 'town-hall', what: ['results', 'identity'], how }) as const,
  ),
  ...(['task-done', 'step-done', 'attended', 'certificate', 'notice-read'] as const).map(
    (what) => ({ code: 'attested', what, about: 'x' }) as const,
  ),
  { code: 'named' },
  { code: 'unnamed' },
  { code: 'contact' },
  { code: 'note', about: null },
  { code: 'note', about: 'added:1' },
  ...(Object.keys(PURPOSES) as Purpose[]).flatMap((purpose) =>
    STATES.map((state) => ({ code: 'ground', purpose, state }) as const),
  ),
];

test.each(['fr', 'en'] as const)('every thing that may happen is a sentence in %s', (locale) => {
  for (const fact of FACTS) {
    const { text, lines } = sentenceOf(fact, storyWords[locale], names, '2026-03-01');
    for (const said of [text, ...lines]) {
      expect(said).toMatch(/^[\p{Lu}\d].*[.:]$/u);
      expect(said).not.toMatch(/undefined|null|NaN|%|\[object|\.\.|échou|erreur|score|fail/iu);
      expect(said).not.toMatch(/not-wished|with-helper|known-by-name|lieu_activite|broken-off/u);
    }
  }
});

test('a day that is not that of the line is said, and a reason that nobody knows is shown as it is', () => {
  const visit = {
    code: 'accompaniment',
    on: '2026-02-27',
    minutes: 90,
    place: 'domicile',
    themes: ['email', 'sante'],
  } as const;
  expect(sentenceOf(visit, storyWords.fr, names, '2026-03-01')).toEqual({
    text: 'Accompagnement de 1 heure 30, au domicile de la personne.',
    lines: ['C’était le day 2026-02-27.', 'Sujets\u00a0: theme email, theme sante.'],
    steps: [],
  });
  const refused = { code: 'refused', what: 'rule:a', reason: 'of-another-version' } as const;
  expect(sentenceOf(refused, storyWords.en, names, '').lines).toEqual(['Reason: of-another-version.']);
  expect(sentenceOf({ ...refused, reason: 'constructor' }, storyWords.en, names, '').lines).toEqual([
    'Reason: constructor.',
  ]);
});

test('a plan names its steps as it proposed them', () => {
  const plan = { code: 'plan', plan: 'p-1', steps: ['rule:a', 'rule:b'] } as const;
  const named = { ...names, step: (id: string, of?: string): string => `${id} of ${of}` };
  expect(sentenceOf(plan, storyWords.fr, named, '').steps).toEqual(['rule:a of p-1', 'rule:b of p-1']);
});

test('both languages have the same words to say', () => {
  const keys = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([key, inner]) => [key, keys(inner)])
      : typeof value;
  expect(keys(storyWords.en)).toEqual(keys(storyWords.fr));
  expect(new Set(FACTS.map(({ code }) => storyKindOf(code))).size).toBe(4);
});
