import { expect, test } from 'vitest';
import { allItems } from '../fixtures/all.test-item.ts';
import { singleChoice } from '../fixtures/choice.test-item.ts';
import { pointItem } from '../fixtures/point.test-item.ts';
import type { Item } from '../item/item.ts';
import { pointer } from './at-path.ts';
import { findLeaks } from './find-leaks.ts';

function leaksOf(item: unknown): readonly string[] {
  const found: string[] = [];
  findLeaks(item as Item, (path) => void found.push(pointer(path)));
  return found;
}

test.each([
  'honnete',
  'honnête',
  'le-piege',
  'trap',
  'legitMail',
  'real-site',
  'hameconnage',
  'malveillant',
  'site-douteux',
  'honest',
  'leurre2',
  'answer-is-a',
])('an option called %s tells', (id) => {
  const text = JSON.stringify(singleChoice.item).replace('"id":"a"', `"id":"${id}"`);
  expect(leaksOf(JSON.parse(text))).toEqual(['/content/fr/options/0/id']);
});

test.each(['item:phishing-mail', 'item:real-or-not', 'item:answer-is-b', 'item:site-douteux'])('%s tells', (id) => {
  expect(leaksOf({ ...singleChoice.item, id })).toEqual(['/id']);
});

test.each(['item:answer-lina', 'item:mail-sort-honest', 'item:good-password', 'item:realise'])('%s does not', (id) => {
  expect(leaksOf({ ...singleChoice.item, id })).toEqual([]);
});

test.each(['pictures/real-page.svg', 'pictures/piege.svg'])('a picture at %s tells', (path) => {
  const text = JSON.stringify(pointItem.item).replaceAll('pictures/window.svg', path);
  expect(leaksOf(JSON.parse(text))).toEqual(['/content/fr/picture/path', '/content/en/picture/path']);
});

test.each(allItems)('$item.id says nothing', ({ item }) => {
  expect(leaksOf(item)).toEqual([]);
});
