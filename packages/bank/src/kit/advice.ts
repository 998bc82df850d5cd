import type { DimensionId } from '@jalon/referential';
import type { Lines } from '../lines.ts';

/** How a helper may go about one competence with somebody at one level. */
export interface Advice {
  readonly dimension: DimensionId;
  readonly level: 'groundwork' | 'basic' | 'intermediate' | 'advanced';
  /** How to begin, two to four sentences. */
  readonly approach: Lines;
  /** An activity to do together in ten minutes, with what the person brings. */
  readonly together: Lines;
  /** What often goes wrong, and a kind way round it. */
  readonly watch: Lines;
}
