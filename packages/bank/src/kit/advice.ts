import type { DimensionId } from '@jalon/referential';
import content from '../../content/advice.json' with { type: 'json' };
import type { Lines } from '../lines.ts';

/** How a helper may go about one competence with somebody at one level. */
export interface Advice {
  readonly dimension: DimensionId;
  /** `groundwork` for the six dimensions of groundwork, the others for competences. */
  readonly level: 'groundwork' | 'basic' | 'intermediate' | 'advanced';
  /** How to begin, two or three sentences. */
  readonly approach: Lines;
  /** An activity to do together in ten minutes, with what the person brings. */
  readonly together: Lines;
  /** What often goes wrong, and a kind way round it. */
  readonly watch: Lines;
}

/** All of it: groundwork first, then the competences in their order, from basic to advanced. */
export function advice(): readonly Advice[] {
  return content as unknown as readonly Advice[];
}
