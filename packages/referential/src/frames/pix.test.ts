import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPixCertifiable } from './is-pix-certifiable.ts';
import { pixCertificationBand } from './pix-certification-band.ts';
import { pixLevel } from './pix-level.ts';
import { PIX_CERTIFICATION_BANDS, PIX_SCALE } from './pix-scale.ts';

describe('the scale of Pix', () => {
  it('adds up', () => {
    const { competences, pixPerLevel, levels, reachableLevels } = PIX_SCALE;
    expect(PIX_SCALE.competencePix).toBe(pixPerLevel * levels);
    expect(PIX_SCALE.totalPix).toBe(competences * pixPerLevel * levels);
    expect(PIX_SCALE.reachableCompetencePix).toBe(pixPerLevel * reachableLevels);
    expect(PIX_SCALE.positioningCap).toBe(competences * pixPerLevel * reachableLevels);
    expect(PIX_SCALE.certificationCap).toBe(PIX_SCALE.positioningCap - 1);
  });

  it.each([
    [0, 0],
    [7, 0],
    [7.99, 0],
    [8, 1],
    [55, 6],
    [56, 7],
    [63, 7],
    [64, 8],
    [-1, null],
    [64.5, null],
    [Number.NaN, null],
  ])('%d pix in a competence: level %s', (pix, level) => {
    expect(pixLevel(pix)).toBe(level);
  });

  it('certifies every total once, without a gap', () => {
    for (let total = 0; total <= 1024; total += 1)
      expect(PIX_CERTIFICATION_BANDS.filter(({ from, to }) => from <= total && total <= to)).toEqual([
        pixCertificationBand(total),
      ]);
  });

  it.each([
    [63, 0],
    [64, 1],
    [127, 1],
    [128, 2],
    [255, 2],
    [256, 3],
    [383, 3],
    [384, 4],
    [511, 4],
    [512, 5],
    [640, 6],
    [767, 6],
    [768, 7],
    [895, 7],
    [896, 8],
    [1024, 8],
  ])('a total of %i is certification level %i', (total, level) => {
    expect(pixCertificationBand(total)?.level).toBe(level);
  });

  it('has no certification level for anything else', () => {
    for (const total of [-1, 1025, 63.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(pixCertificationBand(total)).toBeNull();
  });

  it('certifies from five competences at level 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 16 }), (levels) => {
        expect(isPixCertifiable(levels)).toBe(levels.filter((level) => level > 0).length > 4);
      }),
    );
  });
});
