import { describe, expect, it } from 'vitest';
import { memoryStore } from './memory-store.ts';
import { eventOf, itIsAStore } from './store.test-laws.ts';

describe('memoryStore', () => {
  itIsAStore(() => memoryStore());
});

it('a full store in memory loses nothing that was there', async () => {
  const store = memoryStore({ limit: 500 });
  await store.append('anna', [eventOf('a')]);
  expect(await store.append('anna', [eventOf('b'), eventOf('c'), eventOf('d')])).toEqual({
    ok: false,
    error: { code: 'full' },
  });
  expect(await store.read('anna')).toEqual({ ok: true, value: [eventOf('a')] });
  expect(await store.append('anna', [eventOf('b')])).toEqual({ ok: true, value: undefined });
});
