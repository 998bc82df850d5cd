import { refuse } from '../refuser.ts';
import type { Model } from './model.ts';

/** Who is expected: people met in digital inclusion start lower than the public at large. */
export type Audience = 'inclusion' | 'general';

const VARIANCE = 1.5;
const MEAN: Readonly<Record<Audience, number>> = { inclusion: -0.6, general: 0 };
const COMPETENCE = { general: 0.35, specific: 0.15 };
const GROUNDWORK = { general: 0.25, specific: 0.35 };

/**
 * The cautious prior used until the correlations are calibrated: wide, and weakly correlated, because overstating
 * correlation invents certainty while understating it only costs a few answers. No age, sex, diploma or self-rating in it.
 */
export function defaultModel(
  dimensions: readonly { readonly id: string; readonly area: string; readonly groundwork: boolean }[],
  audience: Audience,
): Model {
  const mean = MEAN[audience] ?? refuse('invalid-options', 'audience', 'inclusion or general');
  return {
    schema: 'jalon.model/1',
    id: `jalon:cautious-${audience}`,
    variance: VARIANCE,
    dimensions: dimensions.map(({ id, area, groundwork }) => ({
      id,
      area,
      mean,
      ...(groundwork ? GROUNDWORK : COMPETENCE),
    })),
  };
}
