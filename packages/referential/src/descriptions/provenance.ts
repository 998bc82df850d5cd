/**
 * Who wrote a text and who read it again. `draft`: written against the official text by its author; `reviewed`: a
 * second person has read it for meaning.
 */
export interface Provenance {
  readonly status: 'draft' | 'reviewed';
  readonly author: string;
  /** Null until somebody has. */
  readonly reviewedBy: string | null;
}

/** How all our descriptions stand today. */
export const PROVENANCE: Provenance = { status: 'draft', author: 'Jalon', reviewedBy: null };
