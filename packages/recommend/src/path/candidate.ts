import type { Recommendation } from '../recommendation.ts';
import type { Resource } from '../resource.ts';
import type { PathStep } from './path.ts';

/** A step that may become part of a path, before anything is shared out among the steps. */
export interface Candidate extends Pick<
  PathStep,
  'id' | 'stage' | 'audience' | 'because' | 'text' | 'facts' | 'dimension' | 'level' | 'goals' | 'codes'
> {
  /** 0–100: the highest first within a stage. */
  readonly priority: number;
  /** What it may point to, the best first; what the catalogue lacks is not there. */
  readonly resources: readonly Resource[];
  /** All that it points to in the catalogue, usable or not; where there is nothing, its sentence stands alone. */
  readonly pointsTo: readonly Resource['id'][];
  /** The rule that advises it, where one does. */
  readonly advice?: Pick<Recommendation, 'reasons' | 'tree' | 'nearest'> | undefined;
  /** As the step’s. */
  readonly sensitive?: boolean | undefined;
  /** Whether it is to learn, whatever it points to. */
  readonly learning?: boolean | undefined;
  readonly company: PathStep['company'] | null;
  readonly minutes: PathStep['minutes'];
}
