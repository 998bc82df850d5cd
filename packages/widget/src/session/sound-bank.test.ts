import { bank, type Bank } from '@jalon/bank';
import { provideAllSimulations } from '@jalon/items/simulations';
import { expect, test } from 'vitest';
import { FEWEST_ITEMS, soundBank } from './sound-bank.ts';

provideAllSimulations();

const open = bank();

// oxlint-disable-next-line typescript/no-explicit-any -- a broken file has no type
type Broken = any;

/** The open bank with one item changed by hand, as a broken file would be. */
function broken(change: (entry: Broken) => void): Bank {
  const copy = structuredClone(open);
  change(copy.items[3]);
  return copy;
}

test('the open bank is sound and left as it is', () => {
  const { bank: kept, errors } = soundBank(open);
  expect(errors).toEqual([]);
  expect(kept).toBe(open);
});

test.each([
  ['no title', (entry: Broken) => delete entry.item.content.fr.title, 'items[3].item.content.fr.title'],
  ['a key for another item', (entry: Broken) => (entry.key.itemId = 'item:other'), 'items[3].key.itemId'],
  [
    'an unknown dimension',
    (entry: Broken) => (entry.item.meta.dimension = 'digcomp:9.9'),
    'items[3].item.meta.dimension',
  ],
  ['no difficulty', (entry: Broken) => (entry.item.meta.parameters.b = []), 'items[3].item.meta.parameters'],
  [
    'an unknown type',
    (entry: Broken) => (entry.item.type = entry.item.content.fr.type = entry.item.content.en.type = 'riddle'),
    'items[3].item.content.fr',
  ],
  ['a world without content', (entry: Broken) => (entry.item.content.fr.world = { kind: 'none' }), null],
  ['nothing at all', (entry: Broken) => delete entry.item, 'items[3].item'],
])('an item with %s is left out and named, the others stay', (_, change, field) => {
  const { bank: kept, errors } = soundBank(broken(change));
  expect(kept?.items).toHaveLength(open.items.length - 1);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({ code: 'broken-item', ...(field === null ? {} : { field }) });
});

test('too few sound items, or no bank at all, and nothing begins', () => {
  const few = { ...open, items: open.items.slice(0, FEWEST_ITEMS - 1) };
  expect(soundBank(few)).toMatchObject({ bank: null, errors: [{ code: 'too-few-items', field: 'items', found: '7' }] });
  expect(soundBank({ ...open, items: open.items.slice(0, FEWEST_ITEMS) }).bank?.items).toHaveLength(FEWEST_ITEMS);
  for (const nothing of [null, undefined, 'bank', {}, { schema: 'jalon.bank/2' }, { ...open, talk: null }]) {
    expect(soundBank(nothing)).toMatchObject({ bank: null, errors: [{ code: 'broken-bank' }] });
  }
});
