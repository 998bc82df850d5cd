import { expect, test } from 'vitest';
import { createHub } from './hub.ts';
import { directTransport } from './direct-transport.ts';
import { memoryHubStore } from './memory-hub-store.ts';

const caller = { tenant: 'town', actor: 'helper', mayErase: true };
const request = { device: 'tablet', since: null, limit: 10, confirmed: [], recheck: [] };

function hubAt(now: string) {
  return createHub({ store: memoryHubStore(), clock: () => now, markKey: () => 'a1'.repeat(32), mark: () => '0' });
}

test('what the hub answers is what the device hears', async () => {
  const hub = hubAt('2026-03-01T09:00:00.000Z');
  const heard = await directTransport(hub, caller).pull(request);
  expect(heard).toMatchObject({ ok: true, value: { changes: [], markKey: 'a1'.repeat(32) } });
  expect(heard).toEqual(await hub.pull(caller, request));
});

test('what the hub refuses has the name that it has over a network', async () => {
  const push = (hub: Parameters<typeof directTransport>[0]) =>
    directTransport(hub, caller).push({ device: 'No Such Device' } as never);
  expect(await push(hubAt('2026-03-01T09:00:00.000Z'))).toEqual({ ok: false, error: 'incompatible' });
  const lost = { push: () => Promise.reject(new Error('the store is away')), pull: () => Promise.reject(new Error()) };
  expect(await push(lost)).toEqual({ ok: false, error: 'busy' });
  const unclear = { ...lost, push: async () => ({ ok: false, error: { code: 'clock-suspect' } }) as const };
  expect(await push(unclear)).toEqual({ ok: false, error: 'busy' });
});
