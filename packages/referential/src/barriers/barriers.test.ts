import { describe, expect, it } from 'vitest';
import { barrierById } from './barrier-by-id.ts';
import { BARRIERS } from './barriers.ts';
import type { BarrierId } from '../ids.ts';

describe('barriers', () => {
  it('are F1 to F13 in order', () => {
    expect(BARRIERS.map((barrier) => barrier.code)).toEqual(Array.from({ length: 13 }, (_, index) => `F${index + 1}`));
    for (const barrier of BARRIERS) {
      expect(barrier.id).toBe(`barrier:${barrier.code}`);
      expect(barrierById(barrier.id)).toBe(barrier);
    }
    expect(() => barrierById('barrier:F14' as BarrierId)).toThrow('F14');
  });

  it('never speak to the learner of a barrier, a lack or a handicap', () => {
    const hard = /frein|manque|handicap|illettr|échec|incapab|barrier|lack|disab|illitera|fail/i;
    for (const { learner } of BARRIERS) {
      for (const text of [learner.fr, learner.en]) {
        expect(text).not.toMatch(hard);
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(8);
      }
    }
  });

  it('only adaptations may reveal health', () => {
    expect(BARRIERS.filter((barrier) => barrier.sensitivity === 'health').map((barrier) => barrier.code)).toEqual([
      'F6',
    ]);
  });
});
