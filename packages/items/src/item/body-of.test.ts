import { expect, test } from 'vitest';
import { singleChoice } from '../fixtures/choice.test-item.ts';
import { bodyOf } from './body-of.ts';

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['fr-CA', 'fr'],
  ['ar', 'fr'],
  ['', 'fr'],
  ['constructor', 'fr'],
  ['__proto__', 'fr'],
])('asked in %j, said in %s', (asked, said) => {
  expect(bodyOf(singleChoice.item, asked)).toEqual({ body: singleChoice.item.content[said], locale: said });
});
