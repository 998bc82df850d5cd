import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../recommend.test-arbitrary.ts';
import { pathOf, resourceOf } from '../path.test-kit.ts';
import { pathWords, stepWords } from './step-words.ts';

const SHAMING =
  /(?<!\p{L})(?:faux|erreur|échec|raté|mauvais|nul|score|insuffisant|wrong|error|fail\w*|bad|%)(?!\p{L})/iu;

/** Every sentence of a language, as one would meet it. */
function sentences(locale: 'fr' | 'en'): readonly string[] {
  const { minutes, contactMinutes, need, placeDate, phone, stages, company, where, learner, mediator, ...rest } =
    pathWords(locale);
  return [
    ...[
      stages,
      company,
      where,
      learner,
      mediator,
      rest.leftOut,
      rest.refusal,
      rest.certificate,
      rest.added,
      rest.empty,
    ].flatMap((words) => Object.values<string | null>(words).flatMap((word) => word ?? [])),
    minutes(5, 10),
    minutes(10, 10),
    contactMinutes(5, 10),
    need.title('Search'),
    need.learner('Write'),
    need.mediator('Search', 'Write'),
    placeDate(undefined),
    placeDate('2026-03-01'),
    phone('01 99 00 00 00'),
  ];
}

describe.each(['fr', 'en'] as const)('the words of a path in %s', (locale) => {
  it('are kind, and each is said', () => {
    expect(sentences(locale).filter((text) => SHAMING.test(text) || !/\p{L}/u.test(text))).toEqual([]);
  });

  it('are short for the learner: fifteen words at most', () => {
    const { learner, company, where, certificate, added, empty } = pathWords(locale);
    const said = [
      ...Object.values(learner),
      ...Object.values(company),
      ...Object.values(where),
      certificate.learner,
      added.learner,
      empty.learner,
    ];
    for (const text of said) expect((text ?? '').split(/\s+/u).length).toBeLessThanOrEqual(15);
  });
});

it('says the same things in both languages', () => {
  const keys = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([key, inner]) => [key, keys(inner)])
      : typeof value;
  expect(keys(pathWords('en'))).toEqual(keys(pathWords('fr')));
});

it('writes French with its spaces', () => {
  for (const text of sentences('fr')) expect(text).not.toMatch(/[^\u00A0\u202F][:;?!»](?!\d)|«[^\u00A0]|'/u);
});

it('says a step to the learner and to the mediator', () => {
  const mail = resourceOf('resource:mail', {
    title: { fr: 'Écrire', en: 'Write' },
    summary: { fr: ['Écrivez.'], en: ['Write.'] },
    minutes: { least: 10, most: 10 },
  });
  const rule = ruleOf('rule:mail', { fact: 'done.digcomp:2.1', op: 'eq', value: 0 }, { kind: 'next-step' });
  const [step] = pathOf([rule], [mail], { 'done.digcomp:2.1': 0, wish: 'learn-with-someone' }).steps;
  expect(step && stepWords(step, { locale: 'fr', audience: 'learner' })).toEqual({
    title: 'Écrire',
    why: 'rule:mail',
    lines: ['Écrivez.'],
    where: 'Sur votre appareil.',
    company: 'Faites-le avec quelqu’un.',
    minutes: 'Comptez 10 minutes.',
    notes: ['Vous pouvez commencer aujourd’hui.'],
    places: [],
  });
  expect(step && stepWords(step, { locale: 'en', audience: 'mediator' }).notes).toEqual([
    'Can be done today, in the time the person has.',
  ]);
});

it('says days in words', () => {
  expect(pathWords('fr').placeDate('2026-03-01')).toBe('Informations du 1er mars 2026.');
  expect(pathWords('en').placeDate('2026-03-01')).toBe('Information of 1 March 2026.');
});
