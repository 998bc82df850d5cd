import { bank } from '@jalon/bank';
import type { ReasonFact } from '@jalon/recommend';
import { expect, test } from 'vitest';
import { localeMessages, type Locale } from '../../locales/locale-messages.ts';
import { chosenOptions } from './chosen-options.ts';
import { reasonWords } from './reason-words.ts';

const chosen = chosenOptions(bank().talk, { 'talk:goal': ['papers', 'doctor'], 'talk:connection': ['dear'] });
const words = (fact: Omit<ReasonFact, 'refs'>, locale: Locale = 'fr', isDenied = false): string =>
  reasonWords({ ...fact, refs: [] }, { chosen, helper: localeMessages(locale).helper, locale, isDenied });

test('yes and no read as French and as English', () => {
  const urgent = { name: 'urgent', op: 'eq', expected: true, actual: true } as const;
  expect(words(urgent)).toBe('La demande est urgente\u00a0: oui');
  expect(words(urgent, 'en')).toBe('The request is urgent: yes');
  expect(words({ name: 'ownEmail', op: 'eq', expected: false, actual: false })).toBe(
    'Lit sa propre boîte mail\u00a0: non',
  );
  expect(words({ name: 'reached.area.digcomp:1', op: 'eq', expected: true, actual: true })).toMatch(
    /^Bases acquises\s: .* \(oui\)$/u,
  );
});

test('what was said is given once, in the words chosen, and of several projects the one that counts', () => {
  expect(words({ name: 'connection', op: 'eq', expected: 'limited', actual: 'limited' })).toBe(
    'Connexion à la maison\u00a0: « Oui, mais il coûte trop cher »',
  );
  expect(
    words({
      name: 'goal',
      op: 'contains',
      expected: 'goal:doctor',
      actual: ['goal:rights', 'goal:taxes', 'goal:doctor'],
    }),
  ).toBe('Projets\u00a0: « Prendre un rendez-vous »');
});

test('a bound is said with what is known; where the rule asks for the contrary, only what is known', () => {
  const tried = { name: 'triedTotal', op: 'gte', expected: 3, actual: 8 } as const;
  expect(words(tried)).toBe('Activités proposées et répondues au moins 3 (ici : 8)');
  expect(words(tried, 'fr', true)).toBe('Activités proposées et répondues\u00a0: 8');
});
