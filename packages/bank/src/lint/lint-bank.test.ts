import { itemScreens, kandelMoles, readabilityOf } from '@jalon/items/readability';
import { expect, test } from 'vitest';
import { bank, type Bank } from '../bank.ts';
import { lintBank } from './lint-bank.ts';

test('nothing in the bank breaks a rule of writing', () => {
  expect(lintBank(bank())).toEqual([]);
});

test('95 of 100 groundwork and basic items read at 80 or more, however short; all long ones do', () => {
  const easy = bank()
    .items.map(({ item }) => item)
    .filter(({ meta }) => meta.level === 'groundwork' || meta.level === 'basic');
  const atEase = easy.filter((item) => kandelMoles((itemScreens(item, 'fr')[0] ?? []).map(({ text }) => text)) >= 80);
  expect(atEase.length / easy.length).toBeGreaterThanOrEqual(0.95);
  const long = easy.flatMap((item) => readabilityOf(item) ?? []);
  expect(long.length).toBeGreaterThan(5);
  expect(Math.min(...long)).toBeGreaterThanOrEqual(80);
});

/** The first item with another title. */
function withTitle(title: string): Bank {
  const [first, ...others] = bank().items;
  if (first === undefined) throw new Error('an empty bank');
  const { fr } = first.item.content;
  return {
    ...bank(),
    items: [{ ...first, item: { ...first.item, content: { ...first.item.content, fr: { ...fr, title } } } }, ...others],
  };
}

test.each([
  ['Vous avez fait une erreur.', 'shaming-word'],
  ['Cliquez sur le grand rond.', 'refused-word'],
  ['Appuyez sur le rond. Levez ensuite le doigt.', 'two-sentences'],
  ['Appuyez sur le grand rond qui se trouve au milieu de la page que vous avez sous les yeux.', 'long-sentence'],
  ['Ce rond n’est pas petit.', 'negative'],
  ['Appuyez 2 fois sur 100 % des ronds.', 'refused-sign'],
  [
    'Conformément aux dispositions réglementaires en vigueur, procédez à la régularisation administrative. '.repeat(3),
    'hard-to-read',
  ],
])('%s is found', (title, code) => {
  expect(lintBank(withTitle(title)).map((finding) => finding.code)).toContain(code);
});

test('an item without a licence or without English is found', () => {
  const [first, ...others] = bank().items;
  if (first === undefined) throw new Error('an empty bank');
  const unlicensed = { ...first, item: { ...first.item, meta: { ...first.item.meta, authors: [] } } };
  expect(lintBank({ ...bank(), items: [unlicensed, ...others] }).map(({ code }) => code)).toContain('no-licence');
  const frenchOnly = { ...first, item: { ...first.item, content: { fr: first.item.content.fr } } };
  expect(lintBank({ ...bank(), items: [frenchOnly, ...others] }).map(({ code }) => code)).toContain('not-parallel');
});
