import type { Claim } from '@jalon/diagnostic';
import type { ClaimedLevel } from '@jalon/referential';
import type { HelperWords, SureWord } from './helper-words.ts';
import type { ShownEstimate } from './shown-profile.ts';

/** What may be said of a level, in words. */
export function claimWords(claim: Claim, words: Pick<HelperWords, 'levels' | 'range' | 'unexplored'>): string {
  switch (claim.kind) {
    case 'level':
      return words.levels[claim.level];
    case 'range':
      return words.range(words.levels[claim.from], words.levels[claim.to]);
    case 'unexplored':
      return words.unexplored;
    default: {
      const never: never = claim;
      return never;
    }
  }
}

/** How sure what is said is: the probability of the level or of the two neighbours claimed. `sure` from .9, `rather` from .8. Null where nothing is said. */
export function sureWord(claim: Claim): SureWord | null {
  if (claim.kind === 'unexplored') return null;
  if (claim.probability >= 0.9) return 'sure';
  return claim.probability >= 0.8 ? 'rather' : 'little';
}

/** A shade of the picture: 1 (below basic) to 4 (advanced and beyond). */
export type Shade = 1 | 2 | 3 | 4;

/** The shades of a claim, side by side: none where nothing was observed, one for a level, two for a range of two. */
export function shadesOf({ claim }: Pick<ShownEstimate, 'claim'>): readonly Shade[] {
  switch (claim.kind) {
    case 'unexplored':
      return [];
    case 'level':
      return [shadeOf(claim.level)];
    case 'range':
      return [shadeOf(claim.from), shadeOf(claim.to)];
    default: {
      const never: never = claim;
      return never;
    }
  }
}

function shadeOf(level: ClaimedLevel): Shade {
  switch (level) {
    case 'below-basic':
      return 1;
    case 'basic':
      return 2;
    case 'intermediate':
      return 3;
    case 'advanced':
    case 'highly-advanced':
      return 4;
    default: {
      const never: never = level;
      return never;
    }
  }
}
