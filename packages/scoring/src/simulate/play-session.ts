import { start } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import { update } from '../engine/update.ts';
import { secondsOf } from '../item/seconds-of.ts';
import { hashUniform } from '../numeric/hash-uniform.ts';
import type { FilterCode } from '../select/blueprint/narrow.ts';
import { summarise } from '../summary/summarise.ts';
import type { Cuts } from '../summary/summary.ts';
import { answerOf } from './answer-of.ts';
import { nextStep } from './next-step.ts';
import type { SimulatedPerson, WishToStop } from './people.ts';
import type { Reading, SessionEnd, SessionRecord } from './session-record.ts';
import type { Stage, StagedItem } from './stage.ts';
import { uniformAt } from './uniform-at.ts';

const SUCCESS_CREDIT = 0.5;
/** Part the luck of behaviour, and that of wishes to stop, from that of answers. */
const BEHAVIOUR = 0x5bd1e995;
const WISHES = 0x27d4eb2f;
const NO_WISH: WishToStop = { usual: 0, afterTwo: 0 };

/** Plays the session of person number `e`. */
export function playSession(stage: Stage, person: SimulatedPerson, e: number): SessionRecord {
  const { design, people, config, items } = stage;
  const { seed, checkpoints = [], cuts = {} } = design;
  const { usual, afterTwo } = people.wish ?? NO_WISH;
  let state = start({ ...config, seed: (seed ^ Math.imul(e + 1, BEHAVIOUR)) >>> 0 });
  let left = config.items.map(({ id }) => id);
  const readings: Reading[] = [];
  let seconds = 0;
  let successes = 0;
  let failures = 0;
  let longestFailures = 0;
  const setAside = new Set<FilterCode>();
  let ends: readonly SessionEnd[];
  for (;;) {
    const presented = state.answers.length;
    const wish =
      presented > 0 &&
      hashUniform(seed ^ WISHES, e * config.items.length + presented) < (failures < 2 ? usual : afterTwo);
    const step = nextStep(stage, { state, left, spentSeconds: seconds, recentFailures: failures, wish });
    if ('ends' in step) {
      ends = step.ends;
      break;
    }
    for (const code of step.setAside) setAside.add(code);
    const { item, index, line } = items.get(step.item) as StagedItem;
    const number = e * config.items.length + index;
    const luck = { answer: uniformAt(seed, number), behaviour: hashUniform(seed ^ BEHAVIOUR, number) };
    const eta = line.reduce((sum, [k, weight]) => sum + weight * (person.abilities[k] as number), 0);
    const outcome = answerOf(person, people, item, eta, luck);
    const isSuccess = outcome.kind === 'category' && (item.credits[outcome.category] as number) >= SUCCESS_CREDIT;
    failures = isSuccess ? 0 : failures + 1;
    longestFailures = Math.max(longestFailures, failures);
    successes += isSuccess ? 1 : 0;
    seconds += secondsOf(item);
    state = update(state, { item: item.id, outcome });
    left = left.filter((other) => other !== item.id);
    if (checkpoints.includes(state.answers.length)) readings.push(reading(state, cuts));
  }
  return {
    person,
    items: state.answers.map(({ item }) => item),
    readings,
    end: reading(state, cuts),
    seconds,
    successes,
    longestFailures,
    ends: [...new Set(ends)],
    setAside: [...setAside],
  };
}

function reading(state: State, cuts: Cuts): Reading {
  return { answers: state.answers.length, dimensions: summarise(state, cuts).dimensions };
}
