import type { Config } from '../engine/config.ts';
import { start } from '../engine/start.ts';
import type { State } from '../engine/state.ts';
import { update } from '../engine/update.ts';
import type { ScoredItem } from '../item/scored-item.ts';
import { hashUniform } from '../numeric/hash-uniform.ts';
import { stopReasons } from '../stop/stop-reasons.ts';
import { summarise } from '../summary/summarise.ts';
import type { Cuts } from '../summary/summary.ts';
import { answerOf } from './answer-of.ts';
import { chooseItem } from './choose-item.ts';
import type { SimulationDesign } from './design.ts';
import type { SimulatedPeople, SimulatedPerson } from './people.ts';
import type { Reading, SessionRecord } from './session-record.ts';
import { uniformAt } from './uniform-at.ts';

const SUCCESS_CREDIT = 0.5;
/** Parts the luck of behaviour from that of answers. */
const BEHAVIOUR = 0x5bd1e995;

/** What all sessions of a simulation share. */
export interface Stage {
  readonly design: SimulationDesign;
  readonly people: SimulatedPeople;
  readonly config: Config;
  /** By id. */
  readonly items: ReadonlyMap<string, StagedItem>;
}

/** One item of the bank. */
export interface StagedItem {
  /** As it truly is. */
  readonly item: ScoredItem;
  /** Position in the bank. */
  readonly index: number;
  /** What it truly measures: η = Σ weight·θ over these dimensions. */
  readonly line: readonly (readonly [dimension: number, weight: number])[];
}

/** Plays the session of person number `e`. */
export function playSession(
  { design, people, config, items }: Stage,
  person: SimulatedPerson,
  e: number,
): SessionRecord {
  const { choice, stop, seed, checkpoints = [], cuts = {} } = design;
  let state = start({ ...config, seed: (seed ^ Math.imul(e + 1, BEHAVIOUR)) >>> 0 });
  let left = config.items.map(({ id }) => id);
  const readings: Reading[] = [];
  let seconds = 0;
  let successes = 0;
  let failures = 0;
  let longestFailures = 0;
  while (state.answers.length < stop.items) {
    const chosen = chooseItem(choice, state, left, failures);
    const asked = chosen === null ? undefined : items.get(chosen.id);
    if (chosen === null || !asked) break;
    const { item, index, line } = asked;
    const { id, gain: nextGain } = chosen;
    const presented = state.answers.length;
    const situation = {
      state,
      presented,
      spentSeconds: seconds,
      nextSeconds: item.seconds,
      nextGain,
      wish: false,
      cuts,
    };
    if (stop.rule && stopReasons(stop.rule, situation)) break;
    const number = e * config.items.length + index;
    const luck = { answer: uniformAt(seed, number), behaviour: hashUniform(seed ^ BEHAVIOUR, number) };
    const eta = line.reduce((sum, [k, weight]) => sum + weight * (person.abilities[k] as number), 0);
    const outcome = answerOf(person, people, item, eta, luck);
    const isSuccess = outcome.kind === 'category' && (item.credits[outcome.category] as number) >= SUCCESS_CREDIT;
    failures = isSuccess ? 0 : failures + 1;
    longestFailures = Math.max(longestFailures, failures);
    successes += isSuccess ? 1 : 0;
    seconds += item.seconds;
    state = update(state, { item: id, outcome });
    left = left.filter((other) => other !== id);
    if (checkpoints.includes(state.answers.length)) readings.push(reading(state, cuts));
  }
  const order = state.answers.map(({ item }) => item);
  return { person, items: order, readings, end: reading(state, cuts), seconds, successes, longestFailures };
}

function reading(state: State, cuts: Cuts): Reading {
  return { answers: state.answers.length, dimensions: summarise(state, cuts).dimensions };
}
