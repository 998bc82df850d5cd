import { expect, test } from 'vitest';
import { singleChoice } from '../fixtures/choice.test-item.ts';
import { bodyOf } from './body-of.ts';

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN', 'en'],
  ['En-gb', 'en'],
  ['fr-CA', 'fr'],
  ['ar', 'fr'],
  ['', 'fr'],
  ['constructor', 'fr'],
  ['__proto__', 'fr'],
])('asked in %j, said in %s', (asked, said) => {
  expect(bodyOf(singleChoice.item, asked)).toEqual({ body: singleChoice.item.content[said], locale: said });
});

test('capitals of a tag that the item writes do not count either', () => {
  const { fr, en } = singleChoice.item.content;
  const item = { ...singleChoice.item, content: { fr, ...(en && { 'en-GB': en }) } };
  expect(bodyOf(item, 'EN-gb')).toEqual({ body: en, locale: 'en-GB' });
});
