import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testLaws } from '../fixtures/laws.test-kit.ts';
import { matchItem } from '../fixtures/match.test-item.ts';
import type { ItemKey } from '../item/item.ts';
import type { MatchBody } from './match-body.ts';
import type { MatchAction, MatchState } from './match-state.ts';
import { match } from './match.ts';

const body = matchItem.item.content.fr as MatchBody;
const thing = fc.constantFrom('k', 'm', 's', '__proto__');
const action = fc.oneof(
  fc.record({ type: fc.constant('pair'), thing, place: fc.constantFrom('s', 't', 'k', 'constructor') }),
  fc.record({ type: fc.constant('part'), thing }),
);
const play = (shown: MatchBody, ...actions: readonly MatchAction[]) =>
  actions.reduce((state: MatchState, one) => match.reduce(shown, state, one), match.init(shown, 1));
const pair = (one: string, place: string) => ({ type: 'pair', thing: one, place }) as const;

testLaws(matchItem, action);

test('a thing has one place; a place that takes one thing lets the other go', () => {
  expect(play(body, pair('m', 't'), pair('k', 's')).pairs).toEqual([
    ['k', 's'],
    ['m', 't'],
  ]);
  expect(play(body, pair('k', 's'), pair('k', 't')).pairs).toEqual([['k', 't']]);
  expect(play(body, pair('k', 's'), pair('m', 's')).pairs).toEqual([['m', 's']]);
  const { oneEach: _, ...roomy } = body;
  expect(play(roomy, pair('k', 's'), pair('m', 's')).pairs).toHaveLength(2);
  expect(play(body, pair('k', 's'), { type: 'part', thing: 'k' }).pairs).toEqual([]);
});

test('pairs are scored as QTI scores pairs, whatever the order they were made in', () => {
  const score = (key: ItemKey, ...actions: readonly MatchAction[]) =>
    match.score(body, key, play(body, ...actions)).credit;
  const { key } = matchItem;
  expect(score(key, pair('m', 't'), pair('k', 's'))).toBe(1);
  expect(score(key, pair('k', 's'))).toBe(0.5);
  expect(score(key, pair('k', 't'), pair('m', 's'))).toBe(0);
  const all: ItemKey = { ...key, scoring: { template: 'match_correct', correct: ['m t', 'k s'] } };
  expect(score(all, pair('k', 's'), pair('m', 't'))).toBe(1);
  expect(score(all, pair('k', 's'))).toBe(0);
});

test('described with the pairs made', () => {
  const state = { order: ['m', 'k'], pairs: [['k', 's']] } as const;
  expect(match.describe(body, state)).toEqual({
    title: 'À quoi sert chaque chose ?',
    lines: ['Souris', 'Imprimante → Mettre sur papier'],
    options: [
      { label: 'Mettre sur papier', state: 'selected' },
      { label: 'Montrer à l’écran', state: 'none' },
    ],
  });
  expect(match.toResponse(body, state)).toEqual({ RESPONSE: [['k', 's']] });
});
