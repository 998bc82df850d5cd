import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrivalEntry, slotsEntry, sumEntry } from '../fixtures/entry.test-item.ts';
import { testLaws } from '../fixtures/laws.test-kit.ts';
import type { ItemKey, Scoring } from '../item/item.ts';
import type { EntryBody } from './entry-body.ts';
import { entry } from './entry.ts';
import { evaluateEntry } from './evaluate-entry.ts';

const texts = fc.oneof(
  fc.constantFrom('ordinateur', 'machine', '1250,50', '', ' ', '__proto__', 'x'.repeat(201)),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const action = fc.record({ type: fc.constant('write'), text: texts });

describe('a word', () => {
  testLaws(arrivalEntry, action);
});
describe('a number', () => {
  testLaws(sumEntry, action);
});

describe('two lines', () => {
  testLaws(
    slotsEntry,
    fc.record({
      type: fc.constant('write'),
      slot: fc.constantFrom('g', 'h', 'z', '__proto__'),
      text: fc.oneof(texts, fc.constantFrom('clavier', 'le stylo', 'crayon')),
    }),
  );

  const body = slotsEntry.item.content.fr as EntryBody;
  const written = (...pairs: readonly (readonly [string, string])[]) =>
    pairs.reduce(
      (state, [slot, text]) => entry.reduce(body, state, { type: 'write', slot, text }),
      entry.init(body, 1),
    );

  test.each([
    [
      [
        ['g', 'un stylo'],
        ['h', 'Clavier'],
      ],
      1,
    ],
    [
      [
        ['g', 'clavier'],
        ['h', 'crayon'],
      ],
      1,
    ],
    [[['g', 'clavier']], 0.5],
    [
      [
        ['g', 'clavier'],
        ['h', 'le clavier'],
      ],
      0.5,
    ],
    [
      [
        ['g', 'table'],
        ['h', 'chaise'],
      ],
      0,
    ],
  ] as const)('%j is worth %d', (pairs, credit) => {
    expect(entry.score(body, slotsEntry.key, written(...pairs)).credit).toBe(credit);
  });

  test('each line has its own response, and no other line exists', () => {
    const state = written(['h', 'stylo']);
    expect(entry.toResponse(body, state)).toEqual({ g: null, h: 'stylo' });
    expect(entry.isAnswered(body, state)).toBe(true);
    expect(entry.reduce(body, state, { type: 'write', text: 'clavier' })).toBe(state);
    expect(entry.reduce(body, state, { type: 'write', slot: 'z', text: 'clavier' })).toBe(state);
    expect(entry.describe(body, state).lines).toEqual(['Deux choses', 'Première : …', 'Seconde : stylo']);
  });
});

test.each([
  ['ordinateur', 1],
  ['L’Ordinateur', 1],
  ['ordinatuer', 1],
  ['machine', 0.5],
  ['table', 0],
  ['', 0],
  ['__proto__', 0],
])('%j is worth %d', (text, credit) => expect(evaluateEntry(arrivalEntry.key, text)).toBe(credit));

test.each([
  ['1 250,50', 1],
  ['1250.5 €', 1],
  ['1250', 0],
])('%j is worth %d', (text, credit) => expect(evaluateEntry(sumEntry.key, text)).toBe(credit));

test('QTI’s own templates compare exactly once tidied', () => {
  const key = (scoring: Scoring): ItemKey => ({ ...arrivalEntry.key, scoring });
  const correct = key({ template: 'match_correct', correct: ['Élodie', 'élodie'] });
  expect(['Élodie', ' élodie ', 'Elodie', 'ÉLODIE'].map((text) => evaluateEntry(correct, text))).toEqual([1, 1, 0, 0]);
  const mapped = key({
    template: 'map_response',
    mapping: { chat: 0.5 },
    defaultValue: 0,
    lowerBound: 0,
    upperBound: 1,
  });
  expect(['chat', 'Chat', 'constructor'].map((text) => evaluateEntry(mapped, text))).toEqual([0.5, 0, 0]);
});

test('as typed, and nothing when only spaces were', () => {
  const body = sumEntry.item.content.fr as EntryBody;
  expect(entry.toResponse(body, { text: ' 12 ' })).toEqual({ RESPONSE: ' 12 ' });
  expect(entry.toResponse(body, { text: '  ' })).toEqual({ RESPONSE: null });
  expect(entry.describe(body, { text: '12' }).lines).toEqual(['Prix : 12 €']);
  expect(entry.describe(body, { text: '' }).lines).toEqual(['Prix : … €']);
});
