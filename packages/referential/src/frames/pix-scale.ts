import type { Localised } from '../localised.ts';

/**
 * How Pix counts, in pix and levels (public code of Pix, 2026). Good inside Pix only: no published linking turns a
 * score of Pix into a level of DigComp, and nothing here does. What is reachable today is a setting of Pix and may rise.
 */
export const PIX_SCALE = {
  competences: 16,
  /** Pix in one level. */
  pixPerLevel: 8,
  /** Levels in one competence, in theory and today. */
  levels: 8,
  reachableLevels: 7,
  /** Pix in one competence, in theory and today. */
  competencePix: 64,
  reachableCompetencePix: 56,
  /** Pix in all, in theory; the most that positioning and certification can give today. */
  totalPix: 1024,
  positioningCap: 896,
  certificationCap: 895,
  /** A profile may be certified from this many competences at this level or above. */
  certifiable: { competences: 5, level: 1 },
} as const;

/** A certification level of Pix by total score. */
export interface PixCertificationBand {
  /** 0 is below the first level. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** First and last total, in pix, both included. */
  readonly from: number;
  readonly to: number;
  readonly label: Localised;
}

/** The certification levels by total score, lowest first: they cover 0 to 1024 pix without a gap. */
export const PIX_CERTIFICATION_BANDS: readonly PixCertificationBand[] = [
  { level: 0, from: 0, to: 63, label: { fr: 'Avant Novice', en: 'Below beginner' } },
  { level: 1, from: 64, to: 127, label: { fr: 'Novice 1', en: 'Beginner 1' } },
  { level: 2, from: 128, to: 255, label: { fr: 'Novice 2', en: 'Beginner 2' } },
  { level: 3, from: 256, to: 383, label: { fr: 'Indépendant 3', en: 'Independent 3' } },
  { level: 4, from: 384, to: 511, label: { fr: 'Indépendant 4', en: 'Independent 4' } },
  { level: 5, from: 512, to: 639, label: { fr: 'Avancé 5', en: 'Advanced 5' } },
  { level: 6, from: 640, to: 767, label: { fr: 'Avancé 6', en: 'Advanced 6' } },
  { level: 7, from: 768, to: 895, label: { fr: 'Expert 7', en: 'Expert 7' } },
  { level: 8, from: 896, to: 1024, label: { fr: 'Expert 8', en: 'Expert 8' } },
];
