import { expect, test } from 'vitest';
import { allItems } from '../fixtures/all.test-item.ts';
import type { BankItem, ItemKey } from '../item/item.ts';
import { toDelivery } from './to-delivery.ts';

/** Every value within, with the names that lead to it. */
function everything(
  value: unknown,
  path: readonly string[] = [],
): readonly { path: readonly string[]; value: unknown }[] {
  const here = { path, value };
  if (typeof value !== 'object' || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([name, member]) => everything(member, [...path, name]))];
}

/** What of a key must stand nowhere in what is delivered. */
function piecesOf({ scoring }: ItemKey): readonly unknown[] {
  switch (scoring.template) {
    case 'match_correct':
      return [scoring.correct];
    case 'map_response':
      return [scoring.mapping];
    case 'map_response_point':
      return [scoring.areas, ...scoring.areas, ...scoring.areas.map(({ coords }) => coords)];
    case 'match_text':
      return scoring.answers.flatMap(({ expected }) => [expected, expected.accepted, ...expected.accepted]);
    case 'goal':
      return [scoring.goal, scoring.evidence, ...scoring.evidence, ...scoring.evidence.map((rule) => rule.when)];
    default:
      return scoring satisfies never;
  }
}

test.each(allItems)('nothing of the key of $item.id is delivered', ({ item, key }) => {
  const delivered = toDelivery({ item, key });
  expect(delivered).toEqual(item);
  const names = new Set(everything(delivered).flatMap(({ path }) => path));
  for (const name of everything(key).flatMap(({ path }) => path)) {
    // Named alike without saying the same: indexes, options' ids, what stands in a field at the start,
    // what a line to write on takes.
    if (/^(\d+|[a-d]|value|kind)$/u.test(name)) continue;
    expect(names).not.toContain(name);
  }
  const texts = new Set(everything(delivered).map(({ value }) => JSON.stringify(value)));
  for (const piece of piecesOf(key)) expect(texts).not.toContain(JSON.stringify(piece));
});

test('members that an item does not declare stay behind', () => {
  const { item, key } = allItems[0] as BankItem;
  const careless = { item: { ...item, scoring: key.scoring, notes: 'a' }, key };
  expect(Object.keys(toDelivery(careless)).toSorted()).toEqual(Object.keys(item).toSorted());
});
