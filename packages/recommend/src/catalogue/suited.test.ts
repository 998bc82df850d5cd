import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resourceOf } from '../path/path.test-kit.ts';
import type { Resource } from '../resource.ts';
import { isLearning } from './is-learning.ts';
import type { Need } from './need.ts';
import type { SuitedPerson } from './suited-person.ts';
import { suited } from './suited.ts';
import { catalogues, needs, people } from './suited.test-arbitrary.ts';

const MAIL: Need = { kind: 'dimension', dimension: 'digcomp:2.1' };

describe('one criterion at a time', () => {
  const cases: readonly (readonly [what: string, entry: Partial<Resource>, person: SuitedPerson, codes: string])[] = [
    ['nothing known at all', {}, {}, 'about-dimension right-level connection-unknown cost-unknown'],
    ['about something else', { dimensions: ['jalon:0.1'], teaches: [] }, {}, 'other-need'],
    ['a connection where there is none', {}, { connection: 'none' }, 'needs-connection'],
    ['a weak connection', {}, { connection: 'limited' }, 'connection-limited'],
    ['no connection needed', { needs: [] }, { connection: 'none' }, 'without-connection'],
    ['a mailbox that is not there', { needs: ['email'] }, { ownEmail: false }, 'needs-email'],
    ['a mailbox that is there', { needs: ['email'] }, { ownEmail: true }, '!mailbox-unknown'],
    ['a mailbox nobody asked about', { needs: ['email'] }, {}, 'mailbox-unknown'],
    ['an account', { needs: ['account'] }, {}, 'account-to-open'],
    ['a computer for who has a phone', { devices: ['computer'] }, { devices: ['phone'] }, 'needs-device'],
    ['a phone for who has a phone', { devices: ['computer', 'phone'] }, { devices: ['phone'] }, 'device-at-hand'],
    ['no device needed', { devices: [] }, { devices: [] }, 'without-device'],
    ['a device nobody asked about', { devices: ['computer'] }, {}, 'device-unknown'],
    ['another language', { languages: ['fr'] }, { languages: ['uk'] }, 'other-language'],
    ['a regional form', { languages: ['pt'] }, { languages: ['pt-BR'] }, 'own-language'],
    ['a language nobody told', {}, { languages: ['uk'] }, 'language-unknown'],
    ['much reading', { reading: 'ordinary' }, { reading: 'hard' }, 'too-much-reading'],
    [
      'much reading that can be listened to',
      { reading: 'ordinary', accessibility: ['audio'] },
      { reading: 'hard' },
      'little-reading',
    ],
    ['little reading', { reading: 'easy' }, { reading: 'hard' }, 'little-reading'],
    ['who knows how much reading', {}, { reading: 'hard' }, 'reading-unknown'],
    ['much reading in another language', { reading: 'ordinary' }, { reading: 'other-language' }, 'too-much-reading'],
    [
      'much reading in their language',
      { reading: 'ordinary', languages: ['fr', 'uk'] },
      { reading: 'other-language', languages: ['uk'] },
      'own-language !too-much-reading',
    ],
    ['paid', { cost: 'paid' }, { freeOnly: true }, 'costs'],
    ['paid, who knows', { cost: 'paid' }, {}, 'may-cost'],
    ['paid, which is fine', { cost: 'paid' }, { freeOnly: false }, '!may-cost'],
    ['free', { cost: 'free' }, { freeOnly: true }, 'free'],
    ['elsewhere', { only: { departments: ['29'] } }, { department: '75' }, 'not-here'],
    ['here', { only: { departments: ['29'] } }, { department: '29' }, 'here'],
    ['bound, and nobody knows where', { only: { departments: ['29'] } }, {}, 'territory-unknown'],
    ['confirmed nowhere', { only: { departments: [] } }, { department: '29' }, 'not-here'],
    ['over', { only: { until: '2026-06-30' } }, { on: '2026-07-01' }, 'no-longer'],
    ['the last day', { only: { until: '2026-06-30' } }, { on: '2026-06-30' }, 'still-open'],
    ['the first day', { only: { from: '2026-06-30' } }, { on: '2026-06-30' }, 'still-open'],
    ['not open yet', { only: { from: '2026-06-30' } }, { on: '2026-06-29' }, 'not-yet'],
    ['for a time, and nobody knows the day', { only: { until: '2026-06-30' } }, {}, 'day-unknown'],
    ['long', { minutes: { least: 20, most: 30 } }, { minutes: 15 }, 'too-long'],
    ['as long as there is time', { minutes: { least: 20, most: 30 } }, { minutes: 20 }, 'short-enough'],
    ['who knows how long', {}, { minutes: 15 }, 'length-unknown'],
    [
      'beyond',
      { teaches: [{ dimension: 'digcomp:2.1', from: 'basic', to: 'intermediate' }] },
      { levels: { 'digcomp:2.1': 'below-basic' } },
      'too-hard',
    ],
    [
      'already there',
      { teaches: [{ dimension: 'digcomp:2.1', from: null, to: 'basic' }] },
      { levels: { 'digcomp:2.1': 'basic' } },
      'too-easy',
    ],
    [
      'the next step',
      { teaches: [{ dimension: 'digcomp:2.1', from: 'basic', to: 'intermediate' }] },
      { levels: { 'digcomp:2.1': 'basic' } },
      'right-level',
    ],
    ['who knows where it starts', { teaches: [] }, { levels: { 'digcomp:2.1': 'basic' } }, 'level-unknown'],
    ['done', {}, { done: ['resource:one'] }, 'already-done'],
    ['a service used before', { kind: 'service' }, { done: ['resource:one'] }, '!already-done'],
    ['for the old, who is young', { ages: { least: 60 } }, { ageBand: '18-24' }, 'other-age'],
    ['for the young, who is old', { ages: { most: 25 } }, { ageBand: '70-plus' }, 'other-age'],
    ['for the old, who is old', { ages: { least: 60 } }, { ageBand: '70-plus' }, 'right-age'],
    ['for the young, who may be', { ages: { most: 30 } }, { ageBand: '25-39' }, 'age-unknown'],
    ['for the old, who knows', { ages: { least: 60 } }, {}, 'age-unknown'],
    ['for helpers', { audience: 'helper' }, {}, 'for-helpers'],
    ['for learners', {}, { audience: 'helper' }, 'for-learners'],
    ['learning for who wishes to be helped', {}, { wish: 'be-helped' }, 'to-learn'],
    ['a service for who wishes to be helped', { kind: 'service' }, { wish: 'be-helped' }, '!to-learn'],
    ['alone, as wished', {}, { wish: 'learn-alone' }, 'own-way'],
    ['with someone, who would be alone', { withSomeone: 'with-someone' }, { wish: 'learn-alone' }, 'other-way'],
    ['adapted as asked', { accessibility: ['sign-language'] }, { access: ['sign-language'] }, 'adapted'],
    ['not adapted', { accessibility: [] }, { access: ['sign-language'] }, 'not-adapted'],
    ['who knows whether it is adapted', {}, { access: ['sign-language'] }, 'access-unknown'],
  ];

  test.each(cases)('%s', (_what, entry, person, codes) => {
    const { fits, others } = suited([{ ...ENTRY, ...entry }], MAIL, person);
    const said = [
      ...fits.flatMap(({ because, cautions }) => [...because, ...cautions]),
      ...others.flatMap(({ against }) => against),
    ];
    const unsaid = codes
      .split(' ')
      .filter((code) => code.startsWith('!'))
      .map((code) => code.slice(1));
    expect(said).toEqual(expect.arrayContaining(codes.split(' ').filter((code) => !code.startsWith('!'))));
    expect(said.filter((code) => unsaid.includes(code))).toEqual([]);
  });
});

test('what is known to suit comes before what nobody knows, then what is most about it', () => {
  const known: Resource = { ...ENTRY, id: 'resource:z', needs: [], cost: 'free' };
  const broad: Resource = { ...known, id: 'resource:a', dimensions: ['digcomp:2.1', 'digcomp:2.2'] };
  const unknown: Resource = { ...ENTRY, id: 'resource:b' };
  expect(suited([unknown, broad, known], MAIL, {}).fits.map(({ resource }) => resource.id)).toEqual([
    'resource:z',
    'resource:a',
    'resource:b',
  ]);
});

describe('for any catalogue, need and person', () => {
  const three = [catalogues, needs, people] as const;

  test('every entry is there once, with its reasons', () => {
    fc.assert(
      fc.property(...three, (catalogue, need, person) => {
        const { fits, others } = suited(catalogue, need, person);
        const ids = [...fits, ...others].map(({ resource }) => resource.id);
        expect(ids.toSorted()).toEqual(catalogue.map(({ id }) => id).toSorted());
        for (const { because } of fits) expect(because[0]).toMatch(/^about-/);
        for (const { against } of others) expect(against.length).toBeGreaterThan(0);
      }),
    );
  });

  test('the order of the catalogue changes nothing', () => {
    fc.assert(
      fc.property(...three, (catalogue, need, person) => {
        expect(suited(catalogue.toReversed(), need, person).fits).toEqual(suited(catalogue, need, person).fits);
      }),
    );
  });

  test('what is unknown excludes nothing that has no bounds', () => {
    fc.assert(
      fc.property(...three, (catalogue, need, person) => {
        const free = catalogue.map(({ only: _only, ...one }) => one);
        const kept = new Set(suited(free, need, person).fits.map(({ resource }) => resource.id));
        for (const name of Object.keys(person)) {
          if (name === 'audience') continue;
          const less = Object.fromEntries(Object.entries(person).filter(([own]) => own !== name));
          const all = suited(free, need, less).fits.map(({ resource }) => resource.id);
          // Knowing the languages of both settles what little reading cannot; losing it may close a door again.
          if (name === 'languages') continue;
          expect(all).toEqual(expect.arrayContaining([...kept]));
        }
      }),
    );
  });

  test('who wishes to be helped is given nothing to learn, and nothing bound to elsewhere', () => {
    fc.assert(
      fc.property(...three, (catalogue, need, person) => {
        for (const { resource } of suited(catalogue, need, { ...person, wish: 'be-helped' }).fits) {
          expect(isLearning(resource)).toBe(false);
          expect(resource.only?.departments ?? [person.department]).toContain(person.department);
        }
      }),
    );
  });

  test('who has no connection is pointed to nothing that needs one', () => {
    fc.assert(
      fc.property(...three, (catalogue, need, person) => {
        for (const { resource } of suited(catalogue, need, { ...person, connection: 'none' }).fits)
          expect(resource.needs).not.toContain('connection');
      }),
    );
  });
});

const ENTRY: Resource = {
  schema: 'jalon.resource/1',
  id: 'resource:one',
  kind: 'training',
  title: { fr: 'Les messages', en: 'Messages' },
  summary: { fr: ['Un pas après l’autre.'], en: ['One step after another.'] },
  dimensions: ['digcomp:2.1'],
  barriers: [],
  withSomeone: 'alone',
  needs: ['connection'],
  where: null,
  teaches: [{ dimension: 'digcomp:2.1', from: null, to: 'basic' }],
};

test('gives what pays for lessons only where and until when it is confirmed, and never to whoever wants it done', () => {
  const need = { kind: 'barrier', barrier: 'barrier:F10' } as const;
  const fits = (only: Resource['only'], person: SuitedPerson = {}): number => {
    const pass = {
      ...resourceOf('resource:pass'),
      kind: 'equipment',
      learning: true,
      barriers: ['barrier:F10'],
      only,
    } as const;
    return suited([pass], need, { department: '29', on: '2026-11-23', ...person }).fits.length;
  };
  const confirmed = { departments: ['29'], until: '2026-12-31' };
  expect(fits(confirmed)).toBe(1);
  expect(fits({ departments: ['29'] })).toBe(0);
  expect(fits({ until: '2026-12-31' })).toBe(0);
  expect(fits(undefined)).toBe(0);
  expect(fits(confirmed, { wish: 'be-helped' })).toBe(0);
});
