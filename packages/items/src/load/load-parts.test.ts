import { expect, test } from 'vitest';
import { startAttempt } from '../attempt/start-attempt.ts';
import { allItems, askedItems } from '../fixtures/all.test-item.ts';
import { orderItem } from '../fixtures/order.test-item.ts';
import { interactions } from '../interactions/interactions.ts';
import { ASKED_TYPES } from '../item/asked-types.ts';
import { itemTypeOf } from '../item/item-type-of.ts';
import { MissingItemType } from '../item/missing-item-type.ts';
import { MissingPart } from '../item/missing-part.ts';
import { partsOf } from '../item/parts-of.ts';
import { order } from '../order/order.ts';
import { WORLD_KINDS } from '../simulation/world-kinds.ts';
import { loadItemTypes } from './load-item-types.ts';
import { loadParts } from './load-parts.ts';

const OPTIONS = { locale: 'fr', seed: 1 };

test('the ways of asking that are loaded are those there are, and none has the name of a world', () => {
  expect(interactions.map(({ id }) => id).toSorted()).toEqual(ASKED_TYPES.toSorted());
  expect(ASKED_TYPES.filter((type) => (WORLD_KINDS as readonly string[]).includes(type))).toEqual([]);
});

test('before a way of asking is provided, everything that needs it says which', () => {
  for (const type of ASKED_TYPES) expect(() => itemTypeOf(type)).toThrow(new MissingItemType(type));
  const begin = (): unknown => startAttempt(orderItem.item, OPTIONS);
  expect(begin).toThrow(MissingPart);
  expect(begin).toThrow(expect.objectContaining({ name: 'MissingItemType', part: 'order', type: 'order' }));
});

test.each(['__proto__', 'constructor', 'toString', 'riddle', ''])('%j is no way of asking', async (type) => {
  expect(() => itemTypeOf(type as never)).toThrow(TypeError);
  await expect(loadItemTypes([type as never])).rejects.toThrow(TypeError);
});

test('what cannot be had does not keep the others away; what was asked for is there, and only that', async () => {
  await expect(loadParts(['riddle' as never, 'order'])).rejects.toThrow('riddle');
  await loadParts(['order']);
  expect(itemTypeOf('order')).toBe(order);
  expect(startAttempt(orderItem.item, OPTIONS).phase).toBe('interacting');
  expect(() => itemTypeOf('match')).toThrow(MissingItemType);
});

test('what some items need is found, each once, and loaded', async () => {
  const items = [...allItems, ...allItems].map(({ item }) => item);
  expect(partsOf(items).toSorted()).toEqual([...ASKED_TYPES, ...WORLD_KINDS].toSorted());
  await loadParts(partsOf(items));
  for (const { item } of allItems) expect(startAttempt(item, OPTIONS).phase).toBe('interacting');
  const [first] = askedItems;
  expect(first && partsOf([first.item])).toEqual(['order']);
});
