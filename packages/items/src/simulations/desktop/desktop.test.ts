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
  fc.record({ type: fc.constantFrom('show', 'minimise', 'maximise', 'close'), window }),
  fc.record({ type: fc.constantFrom('select', 'open'), icon: fc.constantFrom('note', 'nothing') }),
  fc.constant({ type: 'newTab' }),
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

test('one press on an icon selects it, opening it brings its window in front', () => {
  const selected = play(world, { type: 'select', icon: 'note' });
  expect(desktop.facts(world, selected)).toMatchObject({ selected: 'note', 'opened.note': false });
  expect(desktop.reduce(world, selected, { type: 'select', icon: 'note' })).toBe(selected);
  const opened = desktop.reduce(world, selected, { type: 'open', icon: 'note' });
  expect(desktop.facts(world, opened)).toMatchObject({ 'opened.note': true, 'window.front': 'letter' });
  expect(desktop.reduce(world, opened, { type: 'open', icon: 'note' })).toBe(opened);
});

test('what was open already and is started anew counts; what is brought forward does not', () => {
  const again = (...actions: readonly DesktopAction[]) => desktop.facts(world, play(world, ...actions))['again.total'];
  expect(again({ type: 'start', program: 'camera' })).toBe(0);
  expect(again({ type: 'start', program: 'camera' }, { type: 'show', window: 'letter' })).toBe(0);
  expect(again({ type: 'open', icon: 'note' })).toBe(1);
});

test('a window is enlarged, in front, and made small again; tabs are not', () => {
  const large = play(world, { type: 'maximise', window: 'letter' });
  expect(desktop.facts(world, large)).toMatchObject({ 'window.letter.maximised': true, 'window.front': 'letter' });
  const small = desktop.reduce(world, large, { type: 'maximise', window: 'letter' });
  expect(desktop.facts(world, small)['window.letter.maximised']).toBe(false);
  const tabs: DesktopWorld = { ...world, style: 'tabs' };
  expect(desktop.reduce(tabs, desktop.init(tabs), { type: 'maximise', window: 'letter' })).toEqual(desktop.init(tabs));
});

test('a new tab comes in front where there is a button for it', () => {
  const tabs: DesktopWorld = { ...world, style: 'tabs', opens: 'photos' };
  expect(desktop.facts(tabs, play(tabs, { type: 'newTab' }))).toMatchObject({ 'window.front': 'photos' });
  expect(desktop.facts(world, play(world, { type: 'newTab' }))).toMatchObject({ 'window.photos.open': false });
});

test('closing everything is told only when several windows were closed and none is left', () => {
  const everything = (...windows: readonly string[]) =>
    desktop.facts(world, play(world, ...windows.map((one): DesktopAction => ({ type: 'close', window: one }))))[
      'closed.everything'
    ];
  expect(everything('weather')).toBe(false);
  expect(everything('weather', 'letter')).toBe(true);
});
