import { setTimeout as after } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sideBySide } from './side-by-side.ts';

test('as many at once as asked, results in the order of the list', async () => {
  let now = 0;
  let most = 0;
  const slept = await sideBySide(
    [30, 1, 20, 1, 1],
    async (milliseconds) => {
      now += 1;
      most = Math.max(most, now);
      await after(milliseconds);
      now -= 1;
      return milliseconds;
    },
    2,
  );
  expect(slept).toEqual([30, 1, 20, 1, 1]);
  expect(most).toBe(2);
});

test('what goes wrong with one is told; nothing to do is done', async () => {
  await expect(
    sideBySide([1, 2], (n) => (n === 2 ? Promise.reject(new Error('two')) : Promise.resolve(n))),
  ).rejects.toThrow('two');
  expect(await sideBySide([], () => Promise.resolve(1))).toEqual([]);
});
