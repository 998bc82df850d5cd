import { evaluateCondition } from '@jalon/referential/condition';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { pointingItem } from '../../fixtures/pointing.test-item.ts';
import { pointing } from './pointing.ts';
import type { PointingAction, PointingWorld } from './world.ts';

const input = fc.constantFrom('mouse', 'touch', 'keyboard');
const target = fc.constantFrom('photos', 'letters', 'nowhere', null);
testWorldLaws(
  pointingItem,
  fc.oneof(
    fc.record({ type: fc.constantFrom('press', 'open', 'menu', 'see'), target, input }),
    fc.record({ type: fc.constant('almost'), how: fc.constantFrom('slow', 'slipped', 'triple', 'single', 'toString') }),
    fc.constant({ type: 'close' }),
  ),
);

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

test('a double press that was nearly one is told, and is no answer by itself', () => {
  const told = pointing.reduce(world, pointing.init(world), { type: 'almost', how: 'slow' });
  expect(pointing.isAnswered(world, told)).toBe(false);
  expect(pointing.facts(world, told)).toMatchObject({ 'double.slow': true, 'double.slipped': false });
  const held = pointing
    .evidence(world)
    .filter(({ when }) => evaluateCondition(when, pointing.facts(world, told)) === 'yes');
  expect(held.map(({ observable }) => observable)).toEqual(['double-click-too-slow']);
});

describe('a right press', () => {
  const menu = [
    { id: 'copy', label: 'Copy' },
    { id: 'bin', label: 'Delete' },
  ];
  const right: PointingWorld = { ...world, gesture: 'right', menu };
  const on = (target: string): PointingAction => ({ type: 'menu', target, input: 'mouse' });
  const choose = (entry: string): PointingAction => ({ type: 'choose', entry, input: 'mouse' });

  test('opens a menu on its target, and nothing else is pressed until an entry is chosen or the menu closed', () => {
    expect(play(right, on('a'), press('b'))).toMatchObject({ menu: 'a', selected: 'a', 'pressed.b': false });
    expect(play(right, on('a'), choose('bin'), on('b'), { type: 'close' }, press('b'))).toMatchObject({
      menu: 'none',
      'chosen.a': 'bin',
      'chosen.b': 'none',
      'pressed.b': true,
    });
  });

  test('an entry that is not offered, or chosen without a menu, changes nothing', () => {
    const state = pointing.init(right);
    expect(pointing.reduce(right, state, choose('copy'))).toBe(state);
    expect(play(right, on('a'), choose('constructor'))).toMatchObject({ menu: 'a', 'chosen.a': 'none' });
    expect(pointing.reduce(world, pointing.init(world), on('a'))).toEqual(pointing.init(world));
  });
});

test('what scrolls into view is told only through a window, and is no answer', () => {
  const high: PointingWorld = { ...world, surface: { width: 200, height: 600 }, window: 200 };
  const see: PointingAction = { type: 'see', target: 'b' };
  const seen = pointing.reduce(high, pointing.init(high), see);
  expect(pointing.facts(high, seen)).toMatchObject({ 'seen.a': false, 'seen.b': true });
  expect(pointing.isAnswered(high, seen)).toBe(false);
  expect(pointing.reduce(world, pointing.init(world), see)).toEqual(pointing.init(world));
});
