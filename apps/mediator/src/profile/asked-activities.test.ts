import { bank } from '@jalon/bank';
import type { Observation } from '@jalon/history/events';
import { expect, test } from 'vitest';
import { itemCan, itemTitle } from '../content/item-words.ts';
import { typedEvents, type Kept } from '../desk/typed-events.test-kit.ts';
import { askedActivities } from './asked-activities.ts';

function observed(
  diagnostic: string | null,
  itemId: `item:${string}`,
  part: Partial<Observation['observation']> = {},
): Kept {
  const at = diagnostic === 'd-2' ? '2026-06-01T09:00:00.000Z' : '2026-03-01T09:00:00.000Z';
  const observation = {
    schema: 'jalon.observation/1',
    itemId,
    itemVersion: '1.0.0',
    status: 'answered',
    credit: 1,
    evidence: [],
    source: 'screen',
    ...part,
  } as const;
  return [at, 'observation', { diagnostic, dimension: 'digcomp:1.1', at, observation }];
}

test('the latest diagnostic comes first, practice not at all, and what was only said of oneself is told apart', () => {
  const asked = askedActivities(
    typedEvents([
      observed('d-1', 'item:a'),
      observed('d-1', 'item:b', { declared: true }),
      observed(null, 'item:c', { behaviour: 'practise' }),
      observed('d-2', 'item:d', { status: 'skipped', credit: null }),
      [
        '2026-07-01T09:00:00.000Z',
        'diagnostic-started',
        { diagnostic: 'd-3', bank: { id: 'bank:open', version: '0.1.0' }, mode: 'alone' },
      ],
    ]),
  );
  expect(asked.map(({ id, activities }) => [id, activities.map(({ itemId, saidOnly }) => [itemId, saidOnly])])).toEqual(
    [
      ['d-2', [['item:d', false]]],
      [
        'd-1',
        [
          ['item:a', false],
          ['item:b', true],
        ],
      ],
    ],
  );
});

test('an activity has the words of the bank; its id where the bank does not have it any more', () => {
  expect(itemCan(bank(), 'item:windows-enter', 'fr')).toBe('appuyer sur un bouton');
  expect(itemTitle(bank(), 'item:windows-enter', 'en')).toBe('Press “Enter”.');
  expect([itemCan(bank(), 'item:gone', 'fr'), itemTitle(bank(), 'item:gone', 'fr')]).toEqual([
    'item:gone',
    'item:gone',
  ]);
});
