import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyboardItem } from '../../fixtures/keyboard.test-item.ts';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { evaluateAttempt } from '../../attempt/evaluate-attempt.ts';
import { startAttempt } from '../../attempt/start-attempt.ts';
import { stepAttempt } from '../../attempt/step-attempt.ts';
import { exact, FACES } from './faces.ts';
import { keyboard } from './keyboard.ts';
import type { KeyboardAction, KeyboardWorld } from './world.ts';

testWorldLaws(
  keyboardItem,
  fc.oneof(
    fc.record({
      type: fc.constant('write'),
      box: fc.constantFrom('name', 'nowhere'),
      text: fc.constantFrom('Chloé', 'chloé', 'Chloe', 'chloe', '', 'two\nlines', 'x'),
      by: fc.constantFrom('keys', 'paste', 'help', 'magic'),
    }),
    fc.record({ type: fc.constant('notice'), what: fc.constantFrom('copied', 'caps-lock', 'nothing') }),
  ),
);

const world: KeyboardWorld = {
  kind: 'keyboard',
  name: 'Notes',
  boxes: [
    { id: 'a', label: 'A', text: 'bonjjour' },
    { id: 'b', label: 'B', text: '', lines: 2 },
  ],
};
const write = (box: string, text: string, by: 'keys' | 'paste' | 'help' = 'keys'): KeyboardAction => ({
  type: 'write',
  box,
  text,
  by,
});
const play = (...actions: readonly KeyboardAction[]) =>
  keyboard.facts(
    world,
    actions.reduce((state, action) => keyboard.reduce(world, state, action), keyboard.init(world)),
  );

test.each([
  ['Chloé', 1, []],
  ['Chloe\u0301', 1, []],
  ['chloé', 0.5, ['capital-missing']],
  ['Chloe', 0.5, ['accent-missing']],
  ['chloe', 0.5, []],
  ['Chloé ', 0.5, []],
  ['Cloé', 0, []],
])('%s is worth %d and tells %j', (text, credit, codes) => {
  const { item, key } = keyboardItem;
  const typed = stepAttempt(item, startAttempt(item, { locale: 'fr', seed: 1 }), {
    type: 'act',
    action: write('name', text),
  });
  const ended = typed.ok && stepAttempt(item, typed.attempt, { type: 'end' });
  if (!ended || !ended.ok) throw new Error('refused');
  const seen = evaluateAttempt(item, key, ended.attempt);
  expect(seen.credit).toBe(credit);
  expect(seen.evidence.filter((code) => code !== 'letters')).toEqual(codes);
});

test('a correction is a text that grew shorter; a line break is taken only by a box with lines', () => {
  expect(play(write('a', 'bonjour'))).toMatchObject({
    'box.a': 'bonjour',
    'box.a.corrections': 1,
    'box.a.typed': false,
  });
  expect(play(write('a', 'bon\njour'))).toMatchObject({ 'box.a': 'bonjjour' });
  expect(play(write('b', 'Bon\r\njour'))).toMatchObject({ 'box.b': 'Bon\njour', 'box.b.has-break': true });
});

test('pasting, typing and the help of the device are told apart, each in its box', () => {
  expect(play(write('b', 'Lu', 'paste'), { type: 'notice', what: 'copied' })).toMatchObject({
    'box.b.pasted': true,
    'box.a.pasted': false,
    'box.b.typed': false,
    copied: true,
    replaced: false,
  });
  expect(play(write('b', 'Lu', 'help'))).toMatchObject({ replaced: true, 'box.b.typed': false });
});

test('what is only noticed is no answer', () => {
  const state = keyboard.reduce(world, keyboard.init(world), { type: 'notice', what: 'caps-lock' });
  expect(keyboard.isAnswered(world, state)).toBe(false);
  expect(keyboard.facts(world, state)['caps-lock']).toBe(true);
});

describe('ways of looking at a text', () => {
  const texts = fc.string({
    unit: fc.constantFrom('é', 'e', 'E', 'É', 'ç', ' ', '\n', '@', '.', '7', '\u0301'),
    maxLength: 20,
  });

  test('each, twice, is the same as once: a constant can be written as the fact gives it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const [face, of] of Object.entries(FACES)) expect(of(of(text)), face).toBe(of(text));
        expect(exact(exact(text))).toBe(exact(text));
      }),
    );
  });

  test('equal texts are equal whichever way they are looked at', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const of of Object.values(FACES)) expect(of(exact(text))).toBe(of(text));
      }),
    );
  });
});
