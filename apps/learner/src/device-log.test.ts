import { memoryStore, type Notice, type Store } from '@jalon/history';
import { describe, expect, test } from 'vitest';
import { deviceLog } from './device-log.ts';

const notice: Notice = { id: 'keep', version: '1.0.0', sha256: '0'.repeat(64), language: 'fr', channel: 'screen' };
const clock = (): string => '2026-03-01T09:00:00.000Z';
const open = (store: Store): ReturnType<typeof deviceLog> => deviceLog({ store, clock });

/** A saved diagnostic with this many steps. */
const textOf = (steps: number, seed = 1, by = 'a'): string =>
  JSON.stringify({ opening: { seed }, entries: Array.from({ length: steps }, (_, seq) => ({ seq, by })) });

describe('the device log', () => {
  test('gives back the text that was agreed to, then each that was written, in the next page', async () => {
    const store = memoryStore();
    const log = open(store);
    expect(await log.isAgreed()).toBe(false);
    await log.agree(notice, textOf(1));
    expect(await open(store).read()).toBe(textOf(1));
    await log.write(textOf(2));
    expect(await open(store).read()).toBe(textOf(2));
    expect(await open(store).isAgreed()).toBe(true);
  });

  test('goes on after a reload that never read it', async () => {
    const store = memoryStore();
    await open(store).agree(notice, textOf(3));
    const reloaded = open(store);
    await reloaded.write(textOf(4));
    await reloaded.write(textOf(5));
    expect(await open(store).read()).toBe(textOf(5));
  });

  test('two pages going on: what is found is whole, and of the last that wrote', async () => {
    const store = memoryStore();
    const [one, two] = [open(store), open(store)];
    await one.agree(notice, textOf(3));
    await two.read();
    await one.write(textOf(4, 1, 'one'));
    await two.write(textOf(5, 1, 'two'));
    await one.write(textOf(6, 1, 'one'));
    expect(await open(store).read()).toBe(textOf(6, 1, 'one'));
    await two.write(textOf(6, 1, 'two'));
    expect(await open(store).read()).toBe(textOf(6, 1, 'two'));
  });

  test('another diagnostic takes the place of the one before, and one text is all that is there', async () => {
    const store = memoryStore();
    const log = open(store);
    await log.agree(notice, textOf(30));
    await log.write(textOf(1, 2));
    expect(await open(store).read()).toBe(textOf(1, 2));
    const records = await store.read('this-device');
    expect(records.ok && records.value.map(({ kind }) => kind)).toEqual(['ground', 'diagnostic']);
  });

  test('keeps nothing without consent: before it, and after another page erased', async () => {
    const store = memoryStore();
    const [one, two] = [open(store), open(store)];
    await expect(one.write(textOf(1))).rejects.toMatchObject({ name: 'NotAllowedError' });
    await one.agree(notice, textOf(1));
    await two.erase();
    await expect(one.write(textOf(2))).rejects.toMatchObject({ name: 'NotAllowedError' });
    expect(await store.subjects()).toEqual({ ok: true, value: [] });
  });

  test('agreeing without room says so and leaves what was there', async () => {
    const store = memoryStore({ limit: 6000 });
    const log = open(store);
    await log.agree(notice, textOf(2));
    const before = await store.read('this-device');
    await expect(log.agree(notice, textOf(1000))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await store.read('this-device')).toEqual(before);
    await expect(log.write(textOf(1000))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await log.read()).toBe(textOf(2));

    const small = open(memoryStore({ limit: 3000 }));
    await expect(small.agree(notice, textOf(1000))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await small.isAgreed()).toBe(false);
  });
});
