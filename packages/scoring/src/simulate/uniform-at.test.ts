import { expect, test } from 'vitest';
import { random } from '../numeric/random.ts';
import { uniformAt } from './uniform-at.ts';

test('any number of the sequence can be had directly', () => {
  for (const seed of [0, 7, 0xffff_ffff]) {
    const sequence = random(seed);
    for (let index = 0; index < 300; index++) expect(uniformAt(seed, index)).toBe(sequence());
  }
});
