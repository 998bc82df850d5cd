import type { BarrierStanding } from '@jalon/history/events';
import { BARRIERS, type Barrier } from '@jalon/referential/barriers';
import { answersThatSet, refusalsAbout, type ToldAnswer } from './told-answers.ts';

/** One barrier that was talked of, with what was asked and answered about it. */
export interface Standing {
  readonly barrier: Barrier;
  readonly state: BarrierStanding;
  readonly because: readonly ToldAnswer[];
}

/** What was said of barriers: strengths, what can be shown at once, and what may expose the person. */
export interface Standings {
  readonly strengths: readonly Standing[];
  readonly open: readonly Standing[];
  readonly folded: readonly Standing[];
}

/** Barriers in their order. `known`: where the person stands with each, by code. */
export function standingsOf(
  known: Readonly<Partial<Record<string, BarrierStanding>>>,
  answers: readonly ToldAnswer[],
): Standings {
  const all = BARRIERS.flatMap((barrier): readonly Standing[] => {
    const state = known[barrier.code];
    if (state === undefined) return [];
    const fact = `barrier.${barrier.code}`;
    const because = state === 'refused' ? refusalsAbout(answers, fact) : answersThatSet(answers, fact, state);
    return [{ barrier, state, because }];
  });
  const held = all.filter(({ state }) => state !== 'strength');
  return {
    strengths: all.filter(({ state }) => state === 'strength'),
    open: held.filter(({ barrier }) => barrier.sensitivity === 'none'),
    folded: held.filter(({ barrier }) => barrier.sensitivity !== 'none'),
  };
}
