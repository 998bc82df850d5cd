import type { KeptDid } from '@jalon/diagnostic/record';
import { expect, test } from 'vitest';
import { doneByArea } from './done-by-area.ts';

function did(itemId: string, dimension: KeptDid['dimension'], at: string): KeptDid {
  return { itemId, dimension, at, can: { fr: itemId, en: itemId } };
}

test('areas come in their order, what was done last comes first', () => {
  const found = doneByArea([
    did('a', 'digcomp:2.1', '2026-03-01'),
    did('b', 'digcomp:2.3', '2026-06-01'),
    did('c', 'jalon:0.1', '2026-03-01'),
  ]);
  expect(found.map(({ area, did: here }) => [area.id, here.map(({ itemId }) => itemId)])).toEqual([
    ['jalon:0', ['c']],
    ['digcomp:2', ['b', 'a']],
  ]);
  expect(doneByArea([])).toEqual([]);
});
