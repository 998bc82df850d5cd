import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { searchItem } from '../../fixtures/search.test-item.ts';
import type { SimulationBody } from '../../item/item.ts';
import { search } from './search.ts';
import type { SearchAction, SearchWorld } from './world.ts';

const action = fc.oneof(
  fc.record({ type: fc.constant('type'), text: fc.constantFrom('', ' ', 'Marché', 'Météo') }),
  fc.record({ type: fc.constant('open'), result: fc.constantFrom('r0', 'r1', 'r2', 'r9') }),
  fc.constantFrom('search', 'back').map((type) => ({ type })),
);
testWorldLaws(searchItem, action);

const { world } = searchItem.item.content.fr as SimulationBody & { readonly world: SearchWorld };
const play = (on: SearchWorld, ...actions: readonly SearchAction[]) =>
  actions.reduce((state, one) => search.reduce(on, state, one), search.init(on));
const open = (result: string): SearchAction => ({ type: 'open', result });

test('results open only once they show', () => {
  const state = search.init(world);
  expect(search.reduce(world, state, open('r1'))).toBe(state);
  expect(search.reduce(world, state, { type: 'search' })).toBe(state);
  const opened = play(world, { type: 'type', text: ' Marché ?' }, { type: 'search' }, open('r1'));
  expect(search.facts(world, opened)).toMatchObject({
    query: 'Marché ?',
    'query.folded': 'marche',
    searched: true,
    'opened.r1': true,
  });
  expect(play({ ...world, typed: false, query: 'marché' }, open('r1')).current).toBe('r1');
});

test('a result is left by going back; first, last and advertisements are told apart', () => {
  const on: SearchWorld = { ...world, typed: false, query: 'marché' };
  const ad = play(on, open('r0'));
  expect(search.reduce(on, ad, open('r1'))).toBe(ad);
  expect(search.facts(on, play(on, open('r0'), { type: 'back' }, open('r1')))).toMatchObject({
    'opened.first': 'r0',
    'opened.last': 'r1',
    'opened.ads': 1,
    'opened.total': 2,
  });
});

test('words typed and not searched for wait; on a page that shows results from the start nothing does', () => {
  expect(search.facts(world, play(world))['query.waiting']).toBe(false);
  const typed = { type: 'type', text: 'marché' } as const;
  expect(search.facts(world, play(world, typed))['query.waiting']).toBe(true);
  expect(search.facts(world, play(world, typed, { type: 'search' }))['query.waiting']).toBe(false);
  const shown: SearchWorld = { ...world, typed: false, query: 'marché' };
  expect(search.facts(shown, play(shown))['query.waiting']).toBe(false);
});
