import { performance } from 'node:perf_hooks';
import type { AttemptState } from '../../packages/items/src/attempt/attempt-state.ts';
import { evaluateAttempt } from '../../packages/items/src/attempt/evaluate-attempt.ts';
import { replayAttempt } from '../../packages/items/src/attempt/replay-attempt.ts';
import { median } from '../shared/median.ts';
import { OPTIONS, type Answer } from './answers-of.ts';

/** Microseconds of one type. */
export interface TypeTimes {
  readonly type: string;
  /** Evaluating one attempt that was handed in: its state to an observation. */
  readonly usMedian: number;
  readonly usP95: number;
  /** The same, with everything that was done played first, from the empty attempt. */
  readonly usAttemptMedian: number;
  /** Actions of the median attempt. */
  readonly actions: number;
}

/** Times each of `answers` evaluations, the given ones in turn; medians of the repetitions, after one that warms up. */
export function measureType(type: string, given: readonly Answer[], answers: number, repetitions: number): TypeTimes {
  const attempts = given.map((answer) => ({ ...answer, attempt: played(answer) }));
  const evaluations: number[][] = [];
  const wholes: number[] = [];
  for (let repetition = 0; repetition <= repetitions; repetition += 1) {
    const alone = timed(attempts, answers, ({ item, key, attempt }) => evaluateAttempt(item, key, attempt).credit);
    const whole = timed(given, answers, (answer) => evaluateAttempt(answer.item, answer.key, played(answer)).credit);
    if (repetition === 0) continue;
    evaluations.push(alone);
    wholes.push(median(whole));
  }
  return {
    type,
    usMedian: median(evaluations.map(median)),
    usP95: median(evaluations.map((times) => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN)),
    usAttemptMedian: median(wholes),
    actions: median(attempts.map(({ attempt }) => attempt.actions)),
  };
}

function played({ item, events }: Answer): AttemptState {
  const replay = replayAttempt(item, OPTIONS, events);
  if (!replay.ok) throw new Error(`${item.id}: event ${replay.at} was refused, ${replay.reason}`);
  return replay.attempt;
}

/** Microseconds of each of so many turns. What comes out is used, so that nothing is left out as idle. */
function timed<T>(list: readonly T[], turns: number, work: (one: T) => number | null): number[] {
  const times: number[] = [];
  let sum = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const one = list[turn % list.length] as T;
    const began = performance.now();
    sum += work(one) ?? 0;
    times.push((performance.now() - began) * 1000);
  }
  if (!(sum >= 0 && sum <= turns)) throw new Error(`credits add up to ${sum} in ${turns} answers`);
  return times;
}
