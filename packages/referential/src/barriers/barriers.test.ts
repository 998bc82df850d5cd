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
    expect(() => barrierById('barrier:F14' as BarrierId)).toThrow(
      expect.objectContaining({ name: 'ReferentialError', code: 'unknown-code', place: 'id', found: '"barrier:F14"' }),
    );
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

  it('say how carefully each is asked and kept, and which of its fields may expose the person', () => {
    expect(
      BARRIERS.map(({ code, sensitivity, sensitiveFields }) => [code, sensitivity, sensitiveFields.join(' ')]),
    ).toEqual([
      ['F1', 'none', 'comment'],
      ['F2', 'none', 'comment'],
      ['F3', 'none', 'comment'],
      ['F4', 'tact', 'state comment services'],
      ['F5', 'tact', 'state comment services'],
      ['F6', 'health', 'state adaptations comment services'],
      ['F7', 'none', 'comment'],
      ['F8', 'none', 'comment'],
      ['F9', 'careful', 'comment services'],
      ['F10', 'careful', 'state comment services'],
      ['F11', 'none', 'comment'],
      ['F12', 'none', 'comment'],
      ['F13', 'none', 'comment'],
    ]);
  });

  it('are sensitive beyond the comment if and only if they are not neutral, and always where adaptations are chosen', () => {
    for (const { sensitivity, sensitiveFields, adaptations } of BARRIERS) {
      expect(sensitiveFields).toContain('comment');
      expect(sensitiveFields.length > 1).toBe(sensitivity !== 'none');
      expect(sensitiveFields.includes('adaptations')).toBe(adaptations.length > 0);
    }
  });
});
