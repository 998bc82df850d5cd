import type { Localised } from '@jalon/referential';
import type { Lines } from '../lines.ts';

/** A short course for helpers: situations to decide, each with what follows from each choice. */
export interface HelperPath {
  readonly schema: 'jalon.helper-path/1';
  /** `helper-path:` then kebab-case. */
  readonly id: `helper-path:${string}`;
  readonly version: string;
  readonly title: Localised;
  readonly summary: Lines;
  readonly minutes: number;
  /** Sheets of the kit to keep at hand. */
  readonly sheets: readonly `sheet:${string}`[];
  /** Three to six. */
  readonly situations: readonly Situation[];
}

/** What happens one day, and what one may do. */
export interface Situation {
  /** kebab-case, of its own in its path. */
  readonly id: string;
  readonly story: Lines;
  readonly question: Localised;
  /** Two to four; at least one `advised`. */
  readonly choices: readonly SituationChoice[];
  /** What to keep of it, one sentence. */
  readonly takeaway: Localised;
}

/** `advised`: this is how. `defensible`: it may do. `risky`: it harms the person or the helper. */
export interface SituationChoice {
  /** One letter; the order tells nothing. */
  readonly id: string;
  readonly label: Localised;
  readonly judgement: 'advised' | 'defensible' | 'risky';
  /** What happens then, one to three sentences. */
  readonly effect: Lines;
}
