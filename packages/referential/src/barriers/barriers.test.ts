import { describe, expect, it } from 'vitest';
import { ADAPTATIONS } from './adaptations.ts';
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

  it('ask for the adaptation where health might show, for the situation elsewhere', () => {
    for (const { sensitivity, asks, adaptations } of BARRIERS) {
      expect(asks).toBe(sensitivity === 'health' ? 'adaptation' : 'situation');
      expect(adaptations).toEqual(asks === 'adaptation' ? ADAPTATIONS : []);
    }
    expect(new Set(ADAPTATIONS.map(({ id }) => id)).size).toBe(ADAPTATIONS.length);
  });

  it('name no diagnosis and no organ in an adaptation', () => {
    const diagnosis =
      /sourd|aveugle|malvoy|handicap|malad|troubl|défici|autis|dys|deaf|blind|disab|disease|disorder|impair|autis/i;
    for (const { label } of ADAPTATIONS) {
      for (const text of [label.fr, label.en]) {
        expect(text).not.toMatch(diagnosis);
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(8);
      }
    }
  });

  it('say which fields are sensitive, all of them where health might show', () => {
    for (const { sensitivity, sensitiveFields } of BARRIERS)
      expect(sensitiveFields.length > 0).toBe(sensitivity !== 'none');
    expect(barrierById('barrier:F6').sensitiveFields).toEqual(['state', 'adaptations', 'comment', 'services']);
    expect(barrierById('barrier:F10').sensitiveFields).toEqual(['state', 'comment', 'services']);
  });
});
