import { expect, test } from 'vitest';
import { practisedChoice, practisedMail } from '../fixtures/practice.test-item.ts';
import { toDelivery } from '../delivery/to-delivery.ts';
import type { PracticeBody } from '../attempt/practice/item-practice.ts';
import { exampleOf } from '../simulate/example-of.ts';
import { practiceJsonSchema } from './item-json-schema.ts';
import { parseBankItem } from './parse-bank-item.ts';
import { parsePractice } from './parse-practice.ts';

const { practice } = practisedChoice;
if (!practice) throw new Error('practice');
const { fr } = practice.content;

/** The paths refused once the French hints or example are these. */
function refusedWith(body: unknown, rest: object = {}): readonly string[] {
  const parsed = parseBankItem({
    ...practisedChoice,
    practice: { ...practice, ...rest, content: { ...practice?.content, fr: body } },
  });
  return parsed.ok ? [] : parsed.errors.map(({ path }) => path);
}

test('hints and example go with their item through JSON', () => {
  for (const bank of [practisedChoice, practisedMail]) {
    expect(parseBankItem(JSON.parse(JSON.stringify(bank)))).toEqual({ ok: true, value: bank });
  }
  const example = exampleOf(practisedChoice, 'fr');
  expect(refusedWith({ ...fr, example } satisfies PracticeBody)).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['no hint', { hints: [] }, '/practice/content/fr/hints'],
  ['five hints', { hints: ['a', 'b', 'c', 'd', 'e'] }, '/practice/content/fr/hints'],
  ['markup', { hints: ['<b>a</b>', 'b', 'c'] }, '/practice/content/fr/hints/0'],
  ['fewer hints than in English', { hints: ['a'] }, '/practice/content/en/hints'],
  [
    'an example that does nothing',
    { ...fr, example: [{ type: 'choose', option: 'z' }] },
    '/practice/content/fr/example/0',
  ],
  [
    'an example that shows a mistake',
    { ...fr, example: [{ type: 'choose', option: 'b' }] },
    '/practice/content/fr/example',
  ],
  [
    'an example with an action that is none',
    { ...fr, example: [{ option: 'a' }] },
    '/practice/content/fr/example/0/type',
  ],
])('%s is refused at its place', (_what, body, path) => {
  expect(refusedWith(body)).toContain(path);
});

test('hints of another item, of another version or short of a language are refused', () => {
  expect(refusedWith(fr, { itemId: 'item:other' })).toEqual(['/practice/itemId']);
  expect(refusedWith(fr, { itemVersion: '2.0.0' })).toEqual(['/practice/itemVersion']);
  expect(parseBankItem({ ...practisedChoice, practice: { ...practice, content: { fr } } })).toMatchObject({
    ok: false,
    errors: [{ path: '/practice/content/en' }],
  });
  expect(
    parseBankItem({ ...practisedChoice, practice: { ...practice, content: { ...practice?.content, de: fr } } }),
  ).toMatchObject({
    ok: false,
    errors: [{ path: '/practice/content/de' }],
  });
});

test('no hint is delivered for assessing', () => {
  const delivered = JSON.stringify(toDelivery(practisedChoice));
  for (const hint of [...fr.hints, ...(practice?.content['en']?.hints ?? [])]) expect(delivered).not.toContain(hint);
  expect(delivered).not.toContain('practice');
});

test('the shape stands alone, and is published as JSON Schema', () => {
  expect(parsePractice(practice)).toEqual({ ok: true, value: practice });
  expect(JSON.stringify(practiceJsonSchema())).toContain('"hints"');
});
