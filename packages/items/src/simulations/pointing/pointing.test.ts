import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { pointingItem } from '../../fixtures/pointing.test-item.ts';
import { pointing } from './pointing.ts';
import type { PointingAction, PointingWorld } from './world.ts';

const input = fc.constantFrom('mouse', 'touch', 'keyboard');
const target = fc.constantFrom('photos', 'letters', 'nowhere', null);
testWorldLaws(pointingItem, fc.record({ type: fc.constantFrom('press', 'open'), target, input }));

const world: PointingWorld = {
  kind: 'pointing',
  surface: { width: 200, height: 100 },
  gesture: 'double',
  targets: [
    { id: 'a', label: 'A', icon: 'star', x: 0, y: 0, size: 48 },
    { id: 'b', label: 'B', icon: 'circle', x: 100, y: 0, size: 48 },
  ],
};
const play = (on: PointingWorld, ...actions: readonly PointingAction[]) =>
  pointing.facts(
    on,
    actions.reduce((state, action) => pointing.reduce(on, state, action), pointing.init(on)),
  );
const press = (id: string | null): PointingAction => ({ type: 'press', target: id, input: 'mouse' });
const open = (id: string): PointingAction => ({ type: 'open', target: id, input: 'mouse' });

test('the last press chooses; presses on the others are counted apart from presses beside', () => {
  expect(play(world, press('b'), press(null), press('a'))).toMatchObject({
    selected: 'a',
    'pressed.a': true,
    'pressed.b': true,
    'presses.wrong': 1,
    'presses.missed': 1,
    'presses.total': 3,
  });
});

test('opening needs the double gesture', () => {
  expect(play(world, press('a'), press('a'), open('a'))).toMatchObject({ 'opened.a': true, 'opened.b': false });
  expect(play({ ...world, gesture: 'press' }, press('a'), open('a'))['opened.a']).toBe(false);
});

test('an input that does not exist presses nothing', () => {
  const state = pointing.init(world);
  const press = { type: 'press', target: 'a', input: 'telepathy' } as unknown as PointingAction;
  expect(pointing.reduce(world, state, press)).toBe(state);
});

test('a target left out is not a press beside', () => {
  const state = pointing.init(world);
  expect(pointing.reduce(world, state, { type: 'press', input: 'mouse' } as unknown as PointingAction)).toBe(state);
});
