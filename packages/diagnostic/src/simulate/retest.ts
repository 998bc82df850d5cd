import type { ScoredItem } from '@jalon/scoring';
import type { DiagnosticState } from '../diagnostic-state.ts';
import { changeSince } from './change-since.ts';
import { playLearner, type Answering } from './play-learner.ts';
import type { SimulatedLearner } from './population.ts';

/** What coming back shows, as shares from 0 to 1. */
export interface RetestFigures {
  /** Of the activities of a second diagnostic, those that the first had shown. */
  readonly repeatedShare: number;
  /** Of people who did not change, those said to have progressed overall (`changeBetween`, at its usual threshold). */
  readonly falseProgress: number;
  /** Of people who gained one logit on every dimension, those said to have progressed overall. */
  readonly detectedProgress: number;
}

/** What one person's second diagnostic shows, beside the first. */
export interface Retest {
  readonly shown: number;
  readonly repeated: number;
  readonly falseProgress: boolean;
  readonly detectedProgress: boolean;
}

/** What somebody gained who progressed: one logit on every dimension. */
const GAIN = 1;

/** Keeps the answers drawn the second time apart from those of the first. */
const SECOND = 0x2545f491;

/** The same person comes back, told what the first diagnostic showed: once as they were, once having progressed. */
export function retest(
  first: DiagnosticState,
  learner: SimulatedLearner,
  truth: ReadonlyMap<string, ScoredItem>,
  answering: Answering,
): Retest {
  const seen = first.activities.map(({ itemId }) => itemId);
  const back = { ...learner, seed: (learner.seed ^ SECOND) & 0x7fffffff };
  const grown = { ...back, theta: back.theta.map((ability) => ability + GAIN) };
  const same = playLearner(first.config, back, truth, answering, seen);
  const better = playLearner(first.config, grown, truth, answering, seen);
  return {
    shown: same.activities.length,
    repeated: same.activities.filter(({ itemId }) => seen.includes(itemId)).length,
    falseProgress: changeSince(first, same).overall.progress,
    detectedProgress: changeSince(first, better).overall.progress,
  };
}

/** The figures of everybody who came back. */
export function retestFigures(all: readonly Retest[]): RetestFigures {
  const sum = (of: (one: Retest) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    repeatedShare:
      sum(({ repeated }) => repeated) /
      Math.max(
        1,
        sum(({ shown }) => shown),
      ),
    falseProgress: sum(({ falseProgress }) => Number(falseProgress)) / all.length,
    detectedProgress: sum(({ detectedProgress }) => Number(detectedProgress)) / all.length,
  };
}
