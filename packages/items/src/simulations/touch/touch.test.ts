import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import { touchItem } from '../../fixtures/touch.test-item.ts';
import { reachOf } from './look.ts';
import { isReadable, tidyLook, touch, viewOf } from './touch.ts';
import type { TouchAction, TouchWorld } from './world.ts';

const input = fc.constantFrom('mouse', 'touch', 'keyboard');
const card = fc.constantFrom('c0', 'c1', 'c2', 'nowhere');
testWorldLaws(
  touchItem,
  fc.oneof(
    fc.record({ type: fc.constant('swipe'), way: fc.constantFrom('next', 'previous', 'up'), input }),
    fc.record({ type: fc.constantFrom('hold', 'tap'), card, input }),
    fc.record({ type: fc.constant('choose'), entry: fc.constantFrom('m0', 'm1', 'm9'), input }),
    fc.record({ type: fc.constant('almost'), how: fc.constantFrom('short', 'small', 'early') }),
    fc.record({ type: fc.constantFrom('see', 'close', 'back'), card }),
  ),
);

const play = (world: TouchWorld, ...actions: readonly TouchAction[]) =>
  touch.facts(
    world,
    actions.reduce((state, action) => touch.reduce(world, state, action), touch.init(world)),
  );
const cards = ['a', 'b', 'c'].map((id) => ({ id, title: id, text: id, icon: 'photo' as const }));
const list: TouchWorld = { kind: 'touch', name: 'L', shows: 'list', cards, menu: [{ id: 'm', label: 'M' }] };
const details = [{ id: 'name', text: 'Rue du Four', x: 20, y: 80, zoom: 2.5 }];
const map: TouchWorld = {
  kind: 'touch',
  name: 'Plan',
  shows: 'picture',
  cards: [],
  picture: { drawing: 'map', alternative: 'A map.', details },
};
const look = (zoom: string, x: string, y: string): TouchAction => ({ type: 'look', zoom, x, y, input: 'touch' });

test('swiping stops at both ends', () => {
  const world: TouchWorld = { kind: 'touch', name: 'C', shows: 'cards', cards };
  const state = touch.init(world);
  expect(touch.reduce(world, state, { type: 'swipe', way: 'previous', input: 'touch' })).toBe(state);
  const next: TouchAction = { type: 'swipe', way: 'next', input: 'touch' };
  expect(play(world, next, next, next, next)).toMatchObject({ shown: 'c', gestures: 2 });
});

test('a long press opens a menu where there is one, and nothing opens behind it', () => {
  const hold: TouchAction = { type: 'hold', card: 'b', input: 'touch' };
  const tap: TouchAction = { type: 'tap', card: 'a', input: 'touch' };
  expect(play(list, hold, tap)).toMatchObject({ menu: 'b', shown: 'none' });
  expect(play(list, hold, { type: 'choose', entry: 'm', input: 'touch' }, tap)).toMatchObject({
    'chosen.b': 'm',
    'chosen.a': 'none',
    shown: 'a',
  });
});

test('what was nearly done is told, is no answer, and is told only where it can happen', () => {
  const early: TouchAction = { type: 'almost', how: 'early' };
  const state = touch.reduce(map, touch.init(map), early);
  expect(touch.isAnswered(map, state)).toBe(false);
  expect(touch.facts(map, state)['almost.early']).toBe(true);
  expect(touch.reduce(list, touch.init(list), early)).toEqual(touch.init(list));
});

describe('a picture', () => {
  test('a text is read once it is large enough and in view', () => {
    expect(play(map, look('2.5', '20', '80'))).toMatchObject({ zoom: 2.5, 'readable.name': true });
    expect(play(map, look('2.4', '20', '80'))).toMatchObject({ zoom: 2.4, 'readable.name': false });
    expect(play(map, look('4', '90', '10'))).toMatchObject({ zoom: 4, 'readable.name': false });
    // Its end is out of view.
    expect(play(map, look('3', '40', '80'))).toMatchObject({ zoom: 3, 'readable.name': false });
  });

  test('only digits are a look', () => {
    const state = touch.init(map);
    for (const odd of ['NaN', '-1', '1e9', '', ' 2', '0x2'])
      expect(touch.reduce(map, state, look(odd, '50', '50'))).toBe(state);
  });

  test('what is in view never leaves the picture, and any text looked at from near enough is read', () => {
    const number = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(number, number, number, (zoom, x, y) => {
        const { left, top, side } = viewOf(tidyLook({ zoom, x, y }));
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(Math.max(left, top) + side).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
    const at = fc.integer({ min: 10, max: 90 });
    const text = fc.constantFrom('9 h', 'Rue du Four', 'Avenue de la République');
    fc.assert(
      fc.property(at, at, fc.integer({ min: 15, max: 40 }), text, (x, y, tenths, words) => {
        const detail = { id: 'd', text: words, x, y, zoom: tenths / 10 };
        fc.pre(x >= reachOf(detail) && x <= 100 - reachOf(detail));
        expect(isReadable(detail, tidyLook({ zoom: tenths / 10, x, y }))).toBe(true);
      }),
    );
  });
});
