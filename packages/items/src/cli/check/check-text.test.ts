import { expect, test } from 'vitest';
import { mailItem } from '../../fixtures/mail.test-item.ts';
import { checkText } from './check-text.ts';

const good = JSON.stringify(mailItem, null, 2);

/** Every trouble as `line:column code path`. */
function found(text: string): readonly string[] {
  return checkText(text).troubles.map(({ line, column, path, trouble }) => `${line}:${column} ${trouble.code} ${path}`);
}

test('one item, or a list of them', () => {
  expect(checkText(good)).toEqual({ isJson: true, items: 1, playable: [mailItem], troubles: [] });
  expect(checkText(`[${good}]`).items).toBe(1);
  expect(checkText('[]')).toMatchObject({ isJson: true, items: 0, playable: [] });
});

test.each([
  [
    'a member written twice',
    good.replace('"version": "1.0.0"', '"version": "0.9.0", "version": "1.0.0"'),
    '5:25 repeated-member /item/version',
  ],
  ['a comma too many', good.replace('"version": "1.0.0",', '"version": "1.0.0",,'), '5:24 not-json '],
  [
    'a member that is not there has the place of what holds it',
    good.replace('"version": "1.0.0",', ''),
    '2:3 schema /item/version',
  ],
  [
    'a name of a prototype',
    good.replace('"version": "1.0.0",', '"__proto__": {}, "version": "1.0.0",'),
    '5:5 hostile /item/__proto__',
  ],
  [
    'a text without end',
    good.replace('"version": "1.0.0"', `"version": "${'1'.repeat(10_000_000)}"`),
    '5:5 hostile /item/version',
  ],
  ['nesting without end', '['.repeat(100_000), '1:102 not-json '],
  ['nothing', '', '1:1 not-json '],
  ['a list of nothing', '\n[]', '2:1 nothing-inside '],
])('%s, and nothing else', (_what, text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test('an id met twice, in one file or over several', () => {
  expect(found(`[${JSON.stringify(mailItem)},\n${JSON.stringify(mailItem)}]`)).toEqual([
    expect.stringMatching(/^2:\d+ repeated-id \/1\/item\/id$/u),
  ]);
  const known = new Set<string>();
  expect(checkText(good, known).troubles).toEqual([]);
  expect(checkText(good, known).troubles.map(({ trouble }) => trouble.code)).toEqual(['repeated-id']);
});
