import fc from 'fast-check';
import { expect, test } from 'vitest';
import { trimSilence } from './trim-silence.ts';

test('all that is heard stays, in one piece, with little silence around it', () => {
  const silence = (most: number) => fc.array(fc.integer({ min: -150, max: 150 }), { maxLength: most });
  const sound = fc.array(fc.integer({ min: -32768, max: 32767 }), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(silence(3000), sound, silence(3000), (before, middle, after) => {
      const heard = [1000, ...middle, -1000];
      const kept = trimSilence(Int16Array.from([...before, ...heard, ...after]));
      const lead = Math.min(before.length, 800);
      expect(kept.length).toBe(lead + heard.length + Math.min(after.length, 1600));
      expect([...kept.subarray(lead, lead + heard.length)]).toEqual(heard);
    }),
  );
});

test('silence alone leaves nothing', () => {
  expect(trimSilence(new Int16Array(16_000)).length).toBe(0);
});
