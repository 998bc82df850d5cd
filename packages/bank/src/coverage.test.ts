import type { Item } from '@jalon/items';
import { DIMENSIONS } from '@jalon/referential';
import { isOutcomeId } from '@jalon/referential/outcomes';
import { describe, expect, test } from 'vitest';
import { items } from './items.ts';
import { checkSpread } from './lint/check-spread.ts';

const all = items();
const hardest = (item: Item): number => item.meta.parameters.b.at(-1) ?? 0;
const isGroundwork = (item: Item): boolean => item.meta.dimension.startsWith('jalon:');
const count = (wanted: (item: Item) => boolean): number => all.filter(({ item }) => wanted(item)).length;

/** What somebody who uses one input alone may be asked. */
const suits = {
  mouse: (item: Item) =>
    item.meta.deviceSupport.desktop === 'comfortable' &&
    item.meta.construct.every((modality) => modality.startsWith('pointer') || modality === 'keyboard.text'),
  finger: (item: Item) =>
    item.meta.deviceSupport.phone === 'comfortable' &&
    item.meta.construct.every((modality) => modality.startsWith('touch')),
  keyboard: (item: Item) =>
    item.meta.deviceSupport.desktop === 'comfortable' &&
    item.meta.construct.every((modality) => modality.startsWith('keyboard')),
} as const;

describe('the bank as a whole', () => {
  test('has no id twice', () => {
    expect(new Set(all.map(({ item }) => item.id)).size).toBe(all.length);
  });

  test('bears on learning outcomes that DigComp 3.0 has', () => {
    const named = all.flatMap(({ item }) => item.meta.outcomes);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !isOutcomeId(id))).toEqual([]);
  });

  test('mixes dimensions in one family only: the same photo moved with a mouse or a finger', () => {
    const dimensionsOf = (family: string) =>
      new Set(all.filter(({ item }) => item.meta.family === family).map(({ item }) => item.meta.dimension));
    const mixed = [...new Set(all.map(({ item }) => item.meta.family))].filter(
      (family) => dimensionsOf(family).size > 1,
    );
    expect(mixed).toEqual(['move-photo']);
  });

  test('asks enough about every dimension, in each half-level of a competence', () => {
    expect(checkSpread(all.map(({ item }) => item))).toEqual([]);
    expect(new Set(all.map(({ item }) => item.meta.dimension)).size).toBe(DIMENSIONS.length);
  });

  test('has enough that is easy for people who begin', () => {
    expect(count(isGroundwork)).toBeGreaterThanOrEqual(28);
    expect(count((item) => isGroundwork(item) && hardest(item) <= -2.5)).toBeGreaterThanOrEqual(20);
    const easiest = all.filter(({ item }) => hardest(item) <= -4).map(({ item }) => item.meta.dimension);
    expect(easiest.length).toBeGreaterThanOrEqual(12);
    for (let n = 1; n <= 6; n += 1) expect(easiest).toContain(`jalon:0.${n}`);
    expect(new Set(easiest.filter((dimension) => dimension.startsWith('digcomp:'))).size).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(suits))('has ten very easy activities for somebody who uses a %s alone', (_input, fits) => {
    expect(count((item) => fits(item) && hardest(item) <= -2.5)).toBeGreaterThanOrEqual(10);
    expect(count((item) => fits(item) && hardest(item) <= -4)).toBeGreaterThanOrEqual(6);
  });

  test('has enough for people who are at ease, and mostly things to do', () => {
    expect(count((item) => hardest(item) >= 0.8)).toBeGreaterThanOrEqual(8);
    expect(count((item) => item.type === 'simulation')).toBeGreaterThanOrEqual(24);
    expect(count((item) => item.type === 'simulation') / all.length).toBeGreaterThanOrEqual(0.5);
  });
});
