import type { AgainstCode, CautionCode, FitCode } from '../suited-code.ts';

/** The sentences of one language: why an entry suits, what to look at first, why it does not suit. */
export interface SuitedWords {
  /** What is said to the learner of an entry that is offered; null where it would tell them nothing. */
  readonly learner: Readonly<Record<FitCode | CautionCode, string | null>>;
  /** What is said to the mediator, of every entry. */
  readonly mediator: Readonly<Record<FitCode | CautionCode | AgainstCode, string>>;
}
