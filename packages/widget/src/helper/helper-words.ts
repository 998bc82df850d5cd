import type { ClaimedLevel } from '@jalon/referential';

/** What is said to whoever helps of somebody, in one language; first that of the picture and of the table. */
export interface HelperWords {
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
  readonly strengths: string;
  readonly barriers: string;
  readonly barriersShow: string;
  readonly barriersLines: readonly string[];
  readonly barrierStates: Readonly<Record<'need' | 'refused', string>>;
  readonly goals: string;
  readonly none: string;
  /** What became of a question of the first talk. */
  readonly talkAnswers: Readonly<Record<'given' | 'nothing' | 'refused', string>>;
  readonly statuses: Readonly<
    Record<
      | 'alone'
      | 'partly'
      | 'not-yet'
      | 'assisted'
      | 'dont_know'
      | 'skipped'
      | 'not_applicable'
      | 'technical_failure'
      | 'incomplete',
      string
    >
  >;
}

/** How sure an estimate is, in three steps. */
export type SureWord = 'sure' | 'rather' | 'little';
