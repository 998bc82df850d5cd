import type { ClaimedLevel } from '@jalon/referential';

/** Every word of the picture and of the table, in one language. */
export interface ProfileWords {
  readonly provisional: string;
  /** What provisional means, one sentence a line. */
  readonly provisionalLines: readonly string[];
  readonly picture: string;
  readonly pictureName: (explored: number, total: number) => string;
  readonly tableCaption: string;
  readonly columns: Readonly<Record<'dimension' | 'estimate' | 'sure' | 'basis' | 'since', string>>;
  /** An area as a whole, beside its dimensions. */
  readonly whole: string;
  readonly legend: string;
  readonly levels: Readonly<Record<ClaimedLevel, string>>;
  readonly range: (from: string, to: string) => string;
  /** What two shades side by side mean. */
  readonly rangeLegend: string;
  readonly unexplored: string;
  readonly sure: Readonly<Record<SureWord, string>>;
  readonly basis: Readonly<Record<'observed' | 'previous' | 'neighbours' | 'prior', string>>;
  readonly answers: (count: number) => string;
}

/** How sure an estimate is, in three steps. */
export type SureWord = 'sure' | 'rather' | 'little';
