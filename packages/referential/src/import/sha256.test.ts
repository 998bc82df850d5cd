import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

it('agrees with Node on any bytes, and at every length around a block', () => {
  const reference = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  for (let length = 0; length < 130; length += 1) {
    const bytes = new Uint8Array(length).fill(length);
    expect(sha256(bytes)).toBe(reference(bytes));
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect(sha256(bytes)).toBe(reference(bytes));
    }),
  );
});
