import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangeItem } from '../../fixtures/arrange.test-item.ts';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { arrange } from './arrange.ts';
import type { ArrangeWorld } from './world.ts';

const input = fc.constantFrom('mouse', 'touch', 'keyboard');
const action = fc.oneof(
  fc.record({ type: fc.constant('pick'), thing: fc.constantFrom('apple', 'bread', 'nothing'), input }),
  fc.record({ type: fc.constant('put'), place: fc.constantFrom('basket', 'bag', 'nowhere'), input }),
  fc.constant({ type: 'cancel' }),
  fc.record({ type: fc.constant('drop'), input }),
);
testWorldLaws(arrangeItem, action);

const world: ArrangeWorld = {
  kind: 'arrange',
  things: [{ id: 'a', label: 'A', place: 'left' }],
  places: [
    { id: 'left', label: 'Left' },
    { id: 'middle', label: 'Middle' },
  ],
};

test('nothing can be put without a thing in hand', () => {
  const state = arrange.init(world);
  expect(arrange.reduce(world, state, { type: 'put', place: 'middle', input: 'mouse' })).toBe(state);
});

test('putting a thing back where it was lets it go and is no move', () => {
  const held = arrange.reduce(world, arrange.init(world), { type: 'pick', thing: 'a', input: 'touch' });
  const back = arrange.reduce(world, held, { type: 'put', place: 'left', input: 'touch' });
  expect(back).toEqual(arrange.init(world));
  const moved = arrange.reduce(world, held, { type: 'put', place: 'middle', input: 'keyboard' });
  expect(arrange.facts(world, moved)).toEqual({ 'place.a': 'middle', moves: 1, 'drops.beside': 0 });
});

test('a thing dropped beside stays where it was, and it is told', () => {
  const held = arrange.reduce(world, arrange.init(world), { type: 'pick', thing: 'a', input: 'mouse' });
  const dropped = arrange.reduce(world, held, { type: 'drop', input: 'mouse' });
  expect(arrange.facts(world, dropped)).toEqual({ 'place.a': 'left', moves: 0, 'drops.beside': 1 });
  expect(arrange.reduce(world, dropped, { type: 'drop', input: 'mouse' })).toBe(dropped);
});
