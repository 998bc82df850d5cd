import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineItem } from '../fixtures/inline-choice.test-item.ts';
import { testLaws } from '../fixtures/laws.test-kit.ts';
import type { InlineChoiceBody } from './inline-choice-body.ts';
import type { InlineChoiceState } from './inline-choice-state.ts';
import { inlineChoice } from './inline-choice.ts';

const body = inlineItem.item.content.fr as InlineChoiceBody;
const choose = (gap: string, option: string) => ({ type: 'choose', gap, option }) as const;
const play = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce(
    (state: InlineChoiceState, [gap, option]) => inlineChoice.reduce(body, state, choose(gap, option)),
    inlineChoice.init(body, 1),
  );

testLaws(
  inlineItem,
  fc.record({
    type: fc.constant('choose'),
    gap: fc.constantFrom('g', 'h', 'z', 'constructor'),
    option: fc.constantFrom('k', 'm', 'z', '__proto__'),
  }),
);

test('one response variable a gap; handed in when each has a word', () => {
  const one = play(['h', 'm']);
  expect(inlineChoice.isAnswered(body, one)).toBe(false);
  expect(inlineChoice.toResponse(body, one)).toEqual({ g: null, h: 'm' });
  const both = play(['h', 'm'], ['g', 'k']);
  expect(inlineChoice.isAnswered(body, both)).toBe(true);
  expect(both.chosen).toEqual([
    ['g', 'k'],
    ['h', 'm'],
  ]);
  expect(inlineChoice.score(body, inlineItem.key, both).credit).toBe(0.5);
  expect(inlineItem.item.responses.map(({ id }) => id)).toEqual(['g', 'h']);
});

test('described as the sentence it is, with a mark where no word is yet', () => {
  const { lines, options } = inlineChoice.describe(body, play(['g', 'k']));
  expect(lines).toEqual(['J’ouvre le navigateur puis je tape …']);
  expect(options[0]).toEqual({ label: 'Premier mot : navigateur', state: 'selected' });
});
