import type { Item, Modality } from '@jalon/items';
import { describe, expect, test } from 'vitest';
import { applicability, isApplicable, NOT_APPLICABLE_REASONS, type Device } from './applicability.ts';
import { config } from './fixtures/driver.ts';
import type { Preferences } from './preferences.ts';

const nothingSaid: Preferences = { bigText: false, voice: false, keyboardOnly: false, touchOnly: false, input: null };
const mouse: Preferences = { ...nothingSaid, input: 'mouse' };
const finger: Preferences = { ...nothingSaid, input: 'finger' };
const keys: Preferences = { ...nothingSaid, keyboardOnly: true, input: 'keyboard' };
const desktop: Device = { screen: 'desktop' };

/** An item of the bank that asks for no gesture, with these notes. */
function itemWith(meta: Partial<Item['meta']>): Item {
  const plain = config.bank.items.find(
    ({ item }) => item.meta.construct.length === 0 && item.meta.dimension.startsWith('digcomp:'),
  );
  if (!plain) throw new Error('no plain item');
  return { ...plain.item, meta: { ...plain.item.meta, ...meta } };
}
const asking = (...construct: readonly Modality[]): Item => itemWith({ construct });

describe('why an item does not apply', () => {
  test.each([
    ['a mouse, by finger', asking('pointer.drag'), finger, desktop, 'no-mouse'],
    ['a mouse, by mouse', asking('pointer.drag'), mouse, desktop, null],
    ['a mouse, by keys', asking('pointer.press'), keys, desktop, 'no-mouse'],
    ['a mouse, nobody said', asking('pointer.press'), nothingSaid, desktop, 'input-unknown'],
    ['a mouse declared missing', asking('pointer.press'), mouse, { screen: 'desktop', without: ['mouse'] }, 'no-mouse'],
    ['a finger, by mouse', asking('touch.pinch'), mouse, desktop, 'no-touch'],
    ['a finger on a broken screen', asking('touch.tap'), finger, { screen: 'tablet', without: ['touch'] }, 'no-touch'],
    ['writing, by finger alone', asking('keyboard.text'), { ...finger, touchOnly: true }, desktop, 'no-keyboard'],
    ['keys, by finger', asking('keyboard.keys'), finger, desktop, 'no-keyboard'],
    ['writing, by mouse', asking('keyboard.text'), mouse, desktop, null],
    [
      'a keyboard that is needed',
      itemWith({ needs: { keyboard: true } }),
      mouse,
      { screen: 'desktop', without: ['keyboard'] },
      'no-keyboard',
    ],
    ['listening', asking('audio'), mouse, desktop, 'no-sound'],
    ['listening, without hearing', asking('audio'), mouse, { screen: 'desktop', without: ['hearing'] }, 'cannot-hear'],
    [
      'sound, without',
      itemWith({ needs: { sound: true } }),
      mouse,
      { screen: 'desktop', without: ['sound'] },
      'no-sound',
    ],
    ['sound, there', itemWith({ needs: { sound: true } }), mouse, desktop, null],
    ['gestures that one does without', itemWith({ dimension: 'jalon:0.1' }), keys, desktop, 'no-mouse'],
    [
      'an obstructed phone',
      itemWith({ deviceSupport: { desktop: 'comfortable', tablet: 'comfortable', phone: 'obstructed' } }),
      finger,
      { screen: 'phone' },
      'device-obstructed',
    ],
    [
      'an inconvenient phone',
      itemWith({ deviceSupport: { desktop: 'comfortable', tablet: 'comfortable', phone: 'inconvenient' } }),
      finger,
      { screen: 'phone' },
      'device-inconvenient',
    ],
    [
      'a picture, without sight',
      itemWith({
        accessibility: { blind: 'obstructed', lowVision: 'ok', colour: 'ok', deaf: 'ok', motor: 'ok', reading: 'ok' },
      }),
      keys,
      { screen: 'desktop', without: ['sight'] },
      'cannot-see',
    ],
    [
      'its own condition',
      itemWith({ notApplicableWhen: { fact: 'comfort.voice', op: 'eq', value: true } }),
      { ...mouse, voice: true },
      desktop,
      'declared',
    ],
    [
      'its own condition, on the screen',
      itemWith({ notApplicableWhen: { fact: 'screen', op: 'eq', value: 'phone' } }),
      mouse,
      desktop,
      null,
    ],
    [
      'its own condition, nobody said',
      itemWith({ notApplicableWhen: { fact: 'input', op: 'ne', value: 'mouse' } }),
      nothingSaid,
      desktop,
      null,
    ],
  ] as const)('%s', (_name, item, wishes, device, reason) => {
    expect(applicability(item, wishes, device)).toBe(reason);
    expect(isApplicable(item, wishes, device)).toBe(reason === null);
  });

  test('every item of the bank applies somewhere, and says why not elsewhere', () => {
    const places = [mouse, finger, keys].flatMap((wishes) =>
      (['desktop', 'tablet', 'phone'] as const).map((screen) => [wishes, { screen }] as const),
    );
    for (const { item } of config.bank.items) {
      const reasons = places.map(([wishes, device]) => applicability(item, wishes, device));
      expect([item.id, reasons.includes(null)]).toEqual([item.id, true]);
      for (const reason of reasons) if (reason !== null) expect(NOT_APPLICABLE_REASONS).toContain(reason);
    }
  });
});
