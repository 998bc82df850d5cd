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
  /** Whether it points to something in the catalogue, usable or not; where it does not, its sentence stands alone. */
  readonly isAboutResources: boolean;
  readonly company: PathStep['company'] | null;
  readonly minutes: PathStep['minutes'];
}
