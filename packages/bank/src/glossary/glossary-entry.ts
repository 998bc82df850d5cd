import type { Drawing } from '../drawing.ts';
import type { Lines } from '../lines.ts';

/** A word that one has to meet to use a screen or to deal with papers, and what it means. */
export interface GlossaryEntry {
  /** Kebab-case, from the English term: `file-folder`. */
  readonly id: string;
  /** The term in French, as the activities say it. */
  readonly fr: string;
  /** The same in English. */
  readonly en: string;
  /** One or two plain sentences. */
  readonly means: Lines;
  /** Shows it, where there is one; decorative, the words say everything. */
  readonly drawing?: Drawing;
  /** Every form under which the activities say it, in small letters: what the check of the words knows it by. */
  readonly forms: Lines;
}
