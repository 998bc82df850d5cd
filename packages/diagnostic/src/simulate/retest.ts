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
  /** Of the same, those said to have progressed in some area. */
  readonly falseProgressArea: number;
  /** Of people who gained one logit on every dimension, those said to have progressed overall. */
  readonly detectedProgress: number;
  /** Of their areas, those in which they are said to have. */
  readonly detectedProgressArea: number;
  /** Of people who gained two, those said to have progressed overall. */
  readonly detectedTwo: number;
}

/** What one person's second diagnostic shows, beside the first. */
export interface Retest {
  readonly shown: number;
  readonly repeated: number;
  readonly falseProgress: boolean;
  readonly falseProgressArea: boolean;
  readonly detectedProgress: boolean;
  /** Share of the areas, 0–1. */
  readonly detectedProgressArea: number;
  readonly detectedTwo: boolean;
}

/** Keeps the answers drawn the second time apart from those of the first. */
const SECOND = 0x2545f491;

/** The same person comes back, told what the first diagnostic showed: as they were, then having gained one logit on every dimension, then two. */
export function retest(
  first: DiagnosticState,
  learner: SimulatedLearner,
  truth: ReadonlyMap<string, ScoredItem>,
  answering: Answering,
): Retest {
  const seen = first.activities.map(({ itemId }) => itemId);
  const back = { ...learner, seed: (learner.seed ^ SECOND) & 0x7fffffff };
  const returning = (gain: number): DiagnosticState => {
    const grown = { ...back, theta: back.theta.map((ability) => ability + gain) };
    return playLearner(first.config, grown, truth, answering, seen);
  };
  const same = returning(0);
  const none = changeSince(first, same);
  const one = changeSince(first, returning(1));
  return {
    shown: same.activities.length,
    repeated: same.activities.filter(({ itemId }) => seen.includes(itemId)).length,
    falseProgress: none.overall.progress,
    falseProgressArea: none.areas.some(({ progress }) => progress),
    detectedProgress: one.overall.progress,
    detectedProgressArea: one.areas.filter(({ progress }) => progress).length / one.areas.length,
    detectedTwo: changeSince(first, returning(2)).overall.progress,
  };
}

/** The figures of everybody who came back. */
export function retestFigures(all: readonly Retest[]): RetestFigures {
  const sum = (of: (one: Retest) => number): number => all.reduce((total, one) => total + of(one), 0);
  const share = (holds: (one: Retest) => boolean): number => sum((one) => Number(holds(one))) / all.length;
  return {
    repeatedShare:
      sum(({ repeated }) => repeated) /
      Math.max(
        1,
        sum(({ shown }) => shown),
      ),
    falseProgress: share(({ falseProgress }) => falseProgress),
    falseProgressArea: share(({ falseProgressArea }) => falseProgressArea),
    detectedProgress: share(({ detectedProgress }) => detectedProgress),
    detectedProgressArea: sum(({ detectedProgressArea }) => detectedProgressArea) / all.length,
    detectedTwo: share(({ detectedTwo }) => detectedTwo),
  };
}
