import type { DimensionId } from '@jalon/referential';
import type { Path } from './path.ts';

/** A path, or what is wrong with what it was to be made from. */
export type PathResult =
  | { readonly ok: true; readonly path: Path }
  | { readonly ok: false; readonly issues: readonly [PathIssue, ...PathIssue[]] };

/** One thing wrong. */
export type PathIssue =
  | {
      readonly code: 'invalid';
      /** The field of the input. */
      readonly field: 'minutes' | 'on' | 'maxAgeDays' | 'minCertainty' | 'department';
      readonly expected: string;
    }
  | {
      readonly code: 'prerequisite-cycle';
      readonly field: 'order';
      /** Each dimension comes after the next one, the last after the first. */
      readonly cycle: readonly DimensionId[];
    };
