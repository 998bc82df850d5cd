import fc from 'fast-check';
import { expect, test } from 'vitest';
import { desktopItem } from '../../fixtures/desktop.test-item.ts';
import { testWorldLaws } from '../../fixtures/laws.test-kit.ts';
import type { SimulationBody } from '../../item/item.ts';
import { desktop } from './desktop.ts';
import type { DesktopAction, DesktopWorld } from './world.ts';

const window = fc.constantFrom('photos', 'letter', 'weather', 'nowhere');
const action = fc.oneof(
  fc.record({ type: fc.constant('start'), program: fc.constantFrom('camera', 'nothing') }),
  fc.record({ type: fc.constantFrom('show', 'minimise', 'close'), window }),
);
testWorldLaws(desktopItem, action);

const { world } = desktopItem.item.content.fr as SimulationBody & { readonly world: DesktopWorld };
const play = (on: DesktopWorld, ...actions: readonly DesktopAction[]) =>
  actions.reduce((state, one) => desktop.reduce(on, state, one), desktop.init(on));

test('starting a program opens its window in front', () => {
  expect(desktop.facts(world, desktop.init(world))).toMatchObject({
    'window.front': 'weather',
    'window.photos.open': false,
  });
  const started = play(world, { type: 'start', program: 'camera' });
  expect(desktop.facts(world, started)).toMatchObject({
    'window.front': 'photos',
    'window.photos.open': true,
    'started.camera': true,
    'actions.total': 1,
  });
});

test('a window put aside is open but not in front; showing brings it back; closing shows the one behind', () => {
  const aside = play(world, { type: 'minimise', window: 'weather' });
  expect(desktop.facts(world, aside)).toMatchObject({ 'window.front': 'letter', 'window.weather.open': true });
  expect(desktop.reduce(world, aside, { type: 'show', window: 'letter' })).toBe(aside);
  const back = play(world, { type: 'minimise', window: 'weather' }, { type: 'show', window: 'weather' });
  expect(desktop.facts(world, back)['window.front']).toBe('weather');
  const closed = play(world, { type: 'close', window: 'weather' }, { type: 'close', window: 'letter' });
  expect(desktop.facts(world, closed)).toMatchObject({ 'window.front': 'none', 'window.letter.open': false });
});

test('tabs cannot be put aside', () => {
  const tabs: DesktopWorld = { ...world, style: 'tabs' };
  const state = desktop.init(tabs);
  expect(desktop.reduce(tabs, state, { type: 'minimise', window: 'weather' })).toBe(state);
});
