import { describe, expect, it } from 'vitest';
import { aliasesOf } from './aliases-of.ts';
import { areaOf } from './area-of.ts';
import { AREAS } from './areas.ts';
import { dimensionById } from './dimension-by-id.ts';
import { DIMENSIONS } from './dimensions.ts';
import type { DimensionId } from './ids.ts';
import { isDimensionId } from './is-dimension-id.ts';

/** Counted in the official file of DigComp 3.0. */
const COMPETENCES_BY_AREA = { '1': 3, '2': 6, '3': 4, '4': 4, '5': 4 };

/** Titles that DigComp 3.0 changed, as listed by the comparison of the two editions. */
const RETITLED = ['1.1', '1.2', '1.3', '2.1', '2.5', '3.4', '4.3', '4.4', '5.1', '5.2', '5.3', '5.4'];

describe('dimensions', () => {
  it('are six of groundwork then the 21 competences, in order, each once', () => {
    const ids = DIMENSIONS.map((dimension) => dimension.id);
    const groundwork = [1, 2, 3, 4, 5, 6].map((n) => `jalon:0.${n}`);
    const competences = Object.entries(COMPETENCES_BY_AREA).flatMap(([area, count]) =>
      Array.from({ length: count }, (_, index) => `digcomp:${area}.${index + 1}`),
    );
    expect(ids).toEqual([...groundwork, ...competences]);
    expect(ids).toHaveLength(27);
  });

  it('belong to a known area whose number starts their code', () => {
    for (const dimension of DIMENSIONS) {
      const area = AREAS.find((one) => one.id === areaOf(dimension.id));
      expect(dimension.code.split('.')[0]).toBe(area?.code);
      expect(dimension.id.split(':')[1]).toBe(dimension.code);
      expect(area?.dimensions).toContain(dimension.id);
      expect(dimension.groundwork).toBe(dimension.area === 'jalon:0');
    }
  });

  it('are listed by their areas, in order', () => {
    expect(AREAS.flatMap((area) => area.dimensions)).toEqual(DIMENSIONS.map((dimension) => dimension.id));
  });

  it('say where each title comes from: English is official for DigComp, French never is', () => {
    for (const { id, title } of [...DIMENSIONS, ...AREAS]) {
      expect(title.status.en).toBe(id.startsWith('digcomp:') ? 'official' : 'jalon');
      expect(title.status.fr).not.toBe('official');
    }
  });

  it('keep the former English title of the twelve competences that changed theirs, and of no other', () => {
    expect(
      DIMENSIONS.filter((dimension) => aliasesOf(dimension.id).en.length > 0).map((dimension) => dimension.code),
    ).toEqual(RETITLED);
    for (const { id, title } of [...AREAS, ...DIMENSIONS]) {
      expect(aliasesOf(id).en).not.toContain(title.en);
      expect(aliasesOf(id).fr).not.toContain(title.fr);
    }
    expect(aliasesOf('jalon:0')).toEqual({ fr: [], en: [] });
    for (const wrong of ['digcomp:9.9', 'toString', '2.5'])
      expect(() => aliasesOf(wrong as 'digcomp:2.5')).toThrow(
        expect.objectContaining({ name: 'ReferentialError', code: 'unknown-code', place: 'id' }),
      );
    expect(aliasesOf('digcomp:2.5')).toEqual({ fr: ['Nétiquette'], en: ['Netiquette'] });
  });

  it('have labels of at most four words, all different, in both languages', () => {
    for (const locale of ['fr', 'en'] as const) {
      const labels = DIMENSIONS.map((dimension) => dimension.label[locale]);
      expect(new Set(labels).size).toBe(27);
      for (const label of [...labels, ...AREAS.map((area) => area.label[locale])]) {
        expect(label.split(/\s+/).length).toBeLessThanOrEqual(4);
        expect(label).toMatch(/^\p{Lu}/u);
      }
    }
  });

  it('are found by id; anything else is no dimension', () => {
    for (const dimension of DIMENSIONS) {
      expect(dimensionById(dimension.id)).toBe(dimension);
      expect(isDimensionId(dimension.id)).toBe(true);
    }
    for (const no of ['2.3', 'crcn:2.3', 'digcomp:1.4', 'jalon:0.7', 'digcomp:1', '', null, undefined, 1.1])
      expect(isDimensionId(no)).toBe(false);
    expect(() => dimensionById('digcomp:9.9' as DimensionId)).toThrow('digcomp:9.9');
  });
});
