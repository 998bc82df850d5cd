import type { Model, ScoredItem } from '@jalon/scoring';
import { boxMuller } from '../shared/box-muller.ts';

/** Competences by area: 21 in all. */
export const AREA_SIZES = [3, 6, 4, 4, 4] as const;
export const ITEMS = 252;
const BANK_SEED = 7;
const PEOPLE_SEED = 107;
export const ANSWER_SEED = 207;
/** The truth of the set-up: shares of the general and the area factor. */
const GENERAL = 0.55;
const SPECIFIC = 0.15;

/** A prior over the 21 competences. */
export interface PriorShape {
  readonly id: string;
  readonly variance: number;
  readonly general: number;
  readonly specific: number;
  readonly mean: number;
}

export const CALIBRATED: PriorShape = {
  id: 'calibrated',
  variance: 1,
  general: GENERAL,
  specific: SPECIFIC,
  mean: 0,
};
export const CAUTIOUS: PriorShape = { id: 'cautious', variance: 1.5, general: 0.35, specific: 0.15, mean: -0.6 };
export const INDEPENDENT: PriorShape = { ...CALIBRATED, id: 'independent', general: 0, specific: 0 };

export function modelOf({ id, variance, general, specific, mean }: PriorShape): Model {
  const dimensions = AREA_SIZES.flatMap((size, area) =>
    Array.from({ length: size }, (_, i) => ({
      id: `${area + 1}.${i + 1}`,
      area: String(area + 1),
      mean,
      general,
      specific,
    })),
  );
  return { schema: 'jalon.model/1', id, variance, dimensions };
}

/** 252 right-or-wrong items, competence j mod 21, a = exp(.25 + .3Z) on .4…3, b = 1.2Z. */
export function bank(): readonly ScoredItem[] {
  const { normal } = boxMuller(BANK_SEED);
  const { dimensions } = modelOf(CALIBRATED);
  return Array.from({ length: ITEMS }, (_, j): ScoredItem => {
    const a = Math.min(3, Math.max(0.4, Math.exp(0.25 + 0.3 * normal())));
    return {
      id: String(j),
      dimension: dimensions[j % dimensions.length]?.id ?? '',
      family: '',
      seconds: 60,
      model: '2PL',
      a,
      b: [1.2 * normal()],
      credits: [0, 1],
      chance: 0,
      slip: 0,
      sd: { b: 0, logA: 0 },
    };
  });
}

/** True abilities: per person one G, five A, 21 ε. */
export function people(count: number): readonly (readonly number[])[] {
  const { normal } = boxMuller(PEOPLE_SEED);
  return Array.from({ length: count }, () => {
    const general = normal();
    const areas = AREA_SIZES.map(() => normal());
    return AREA_SIZES.flatMap((size, area) =>
      Array.from(
        { length: size },
        () =>
          Math.sqrt(GENERAL) * general +
          Math.sqrt(SPECIFIC) * (areas[area] ?? 0) +
          Math.sqrt(1 - GENERAL - SPECIFIC) * normal(),
      ),
    );
  });
}

/** Where each round of the fixed form looks for its most informative item. */
const ROUNDS = [0, -0.8, 0.8, -1.4, 1.4, 0.4, -0.4] as const;

/** The fixed form: rounds over the competences, in each the item not taken yet that informs most at the round's point. */
export function fixedForm(items: readonly ScoredItem[], length: number): readonly string[] {
  const { dimensions } = modelOf(CALIBRATED);
  const form: string[] = [];
  for (const point of ROUNDS) {
    for (const { id } of dimensions) {
      const [best] = items
        .filter((item) => item.dimension === id && !form.includes(item.id))
        .toSorted((x, y) => informationAt(y, point) - informationAt(x, point));
      if (best && form.length < length) form.push(best.id);
    }
  }
  return form;
}

/** a²P(1 − P) (Birnbaum 1968). */
function informationAt({ a, b }: ScoredItem, theta: number): number {
  const p = 1 / (1 + Math.exp(-a * (theta - (b[0] ?? 0))));
  return a * a * p * (1 - p);
}
