import type { HalfLevel } from './levels.ts';

/** A step of the six-step scale that DigComp 3.0 sets beside its own. */
export type Scale6 = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';

/** The six-step counterpart that the JRC suggests (JRC144121). Both halves of the two upper bands share one step, so there is no way back. */
export function scale6FromLevel(level: HalfLevel): Scale6 {
  switch (level.band) {
    case 'basic':
      return level.half === 'low' ? 'A1' : 'A2';
    case 'intermediate':
      return level.half === 'low' ? 'B1' : 'B2';
    case 'advanced':
      return 'C1';
    case 'highly-advanced':
      return 'C2';
    default:
      return level.band satisfies never;
  }
}
