import { consentRecord, createHistory, memoryStore } from '@jalon/history';
import { payloadCheck, type DiagnosticInHand } from '@jalon/history/events';
import { expect, test } from 'vitest';
import type { Desk } from '../desk/desk.ts';
import { inHandWriter } from './in-hand-writer.ts';

function copyOf(seed: number): DiagnosticInHand {
  return {
    schema: 'jalon.diagnostic/1',
    bank: { id: 'bank:open', version: '0.1.0' },
    opening: { seed },
    entries: [],
  };
}

/** As much of a desk as a writer needs. */
function newDesk(): {
  readonly desk: Desk;
  readonly agree: () => Promise<unknown>;
  readonly seeds: () => Promise<unknown[]>;
} {
  const store = memoryStore();
  let ids = 0;
  let time = Date.UTC(2026, 2, 1);
  const history = createHistory({
    store,
    clock: () => new Date((time += 1000)).toISOString(),
    newId: () => `e-${(ids += 1)}`,
    check: payloadCheck(),
    subject: 'p-1',
    tenant: 'local',
  });
  const record = consentRecord({
    recordId: 'r-1',
    tenant: 'local',
    subject: 'p-1',
    purpose: 'follow-up',
    dataCategories: ['answers', 'talk', 'results'],
    specialCategory: true,
    notice: { id: 'follow-up', version: '1', sha256: '0'.repeat(64), language: 'fr', channel: 'read-aloud' },
    controllers: [{ id: 'structure', name: 'Mairie' }],
  });
  return {
    desk: { historyOf: () => history, disk: store } as unknown as Desk,
    agree: () => history.permit(record),
    seeds: async () => {
      const read = await history.read('follow-up');
      return read.ok
        ? read.value.events.map(({ payload }) => (payload as unknown as DiagnosticInHand).opening['seed'])
        : [];
    },
  };
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
}

test('only the last copy stays, and clearing leaves none', async () => {
  const { desk, agree, seeds } = newDesk();
  expect(await agree()).toMatchObject({ ok: true });
  const writer = inHandWriter(desk, 'p-1', []);
  for (const seed of [1, 2, 3]) writer.write(copyOf(seed));
  await settled();
  expect(await seeds()).toEqual([3]);
  writer.write(copyOf(4));
  expect(await writer.clear()).toBeNull();
  expect(await seeds()).toEqual([]);
});

test('before the person agrees nothing is written; afterwards the next copy is', async () => {
  const { desk, agree, seeds } = newDesk();
  const writer = inHandWriter(desk, 'p-1', []);
  writer.write(copyOf(1));
  await settled();
  expect(await seeds()).toEqual([]);
  await agree();
  writer.write(copyOf(2));
  await settled();
  expect(await seeds()).toEqual([2]);
});
