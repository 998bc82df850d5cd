import type { WritingFinding } from '@jalon/items/readability';

/** Something in the content that breaks a rule of writing, or of the bank. */
export type Finding =
  | WritingFinding
  | {
      readonly code:
        | 'not-parallel'
        | 'not-translated'
        | 'no-licence'
        | 'telling-id'
        | 'not-in-schema'
        | 'unreachable'
        | 'key-delivered'
        | 'out-of-bounds'
        | 'no-hints'
        | 'same-id'
        | 'thin'
        | 'unequal-variants'
        | 'no-variant'
        | 'telling-length'
        | 'telling-place'
        | 'duplicate'
        | 'unknown-word';
      /** Which entry, and where in it. */
      readonly where: string;
      /** What was found. */
      readonly found: string;
      /** What was expected. */
      readonly expected: string;
    };
