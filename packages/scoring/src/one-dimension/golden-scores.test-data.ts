import type { ScaleItem } from './models/curves-of-item.ts';

export const GOLDEN_MODELS = ['Rasch', '2PL', '3PL', '4PL', 'GRM', 'GPCM', 'PCM', 'RSM', 'NRM'] as const;

/** The parts of `scores_*.json` that are exact. */
export interface GoldenScores {
  readonly bank: readonly (readonly number[])[];
  readonly scores: readonly {
    readonly pattern: readonly (number | null)[];
    readonly exact_N01: GoldenBayes & {
      readonly ML: number | null;
      readonly ML_se_expected: number | null;
      readonly ML_se_observed: number | null;
      readonly WL_warm: number | null;
      readonly WL_se_expected: number | null;
      readonly Jeffreys: number | null;
      readonly MAP_se_observed: number;
    };
    readonly catR: { readonly EAP: number; readonly EAP_se: number };
    readonly exact_N_m05_s15: GoldenBayes & { readonly MAP_se_observed?: number };
  }[];
  readonly info: readonly {
    readonly theta: number;
    readonly P: readonly (number | readonly number[])[];
    readonly dP: readonly (number | readonly number[])[];
    readonly d2P: readonly (number | readonly number[])[];
    readonly I: readonly number[];
    readonly dI: readonly number[];
    readonly J: readonly number[];
  }[];
}

interface GoldenBayes {
  readonly MAP: number;
  readonly MAP_se_expected: number;
  readonly EAP: number;
  readonly EAP_psd: number;
  readonly logMarginalLik: number;
}

/** A row of a golden bank as an item. */
export function goldenItem(model: (typeof GOLDEN_MODELS)[number], row: readonly number[]): ScaleItem {
  const [first = 0, second = 0, c = 0, d = 1] = row;
  switch (model) {
    case 'Rasch':
      return { model, b: second };
    case '2PL':
      return { model, a: first, b: second };
    case '3PL':
      return { model, a: first, b: second, c };
    case '4PL':
      return { model, a: first, b: second, c, d };
    case 'GRM':
      return { model, a: first, b: row.slice(1) };
    case 'GPCM':
      return { model, a: first, steps: row.slice(1) };
    case 'PCM':
      return { model, steps: row };
    case 'RSM':
      return { model, location: first, steps: row.slice(1) };
    case 'NRM':
      return { model, slopes: row.filter((_, i) => i % 2 === 0), intercepts: row.filter((_, i) => i % 2 === 1) };
    default:
      return model satisfies never;
  }
}
