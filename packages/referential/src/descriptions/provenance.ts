/**
 * Who wrote a text and who read it again. `draft`: written against the official text by its author; `reviewed`: read
 * again for meaning and for plain words, apart from the writing; the log of that reading is `review-log.md`.
 */
export interface Provenance {
  readonly status: 'draft' | 'reviewed';
  readonly author: string;
  /** Who read it the second time; null until somebody has. */
  readonly reviewedBy: string | null;
}

/** How all our descriptions stand today: read a second time within the project, by nobody outside it. */
export const PROVENANCE: Provenance = {
  status: 'reviewed',
  author: 'Jalon',
  reviewedBy: 'Jalon, second reading',
};
