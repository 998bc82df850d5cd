import { evaluateCondition, type Condition, type FactValue } from '@jalon/referential/condition';
import type { ItemKey, World } from '../../item/item.ts';
import { gesturesOf } from '../../simulate/gestures-of.ts';
import { play, reach, type Playground, type Way } from '../../simulate/reach.ts';
import { leavesOfKey } from '../../simulation/leaves-of.ts';
import { simulationOf } from '../../simulation/simulation-of.ts';
import type { SearchEnd } from './trouble.ts';

type Facts = Readonly<Record<string, FactValue>>;

/** What a search met in one state, and on its way. */
export interface Met {
  readonly facts: Facts;
  /** The facts before anything was done. */
  readonly start: Facts;
  /** What the state says in words. */
  readonly said: readonly string[];
  /** Every id that an action with an effect named so far. */
  readonly touched: ReadonlySet<string>;
}

/** Something that a world should come to, once at least. */
export interface Sought {
  readonly holds: (met: Met) => boolean;
  /** Leads a second, nearer search where the first one stopped at its bound. */
  readonly towards?: Condition;
}

/** States looked into, one gesture after another, before a search says that it stopped. */
export const MOST_STATES = 600;

/**
 * Which of the things sought no sequence of gestures comes to, by looking at every state, nearest first (breadth first), and how
 * far that went. Where the bound was met, what is still missing is looked for once more by going straight for it (best first).
 */
export function searchWorld(
  world: World,
  key: ItemKey,
  sought: readonly Sought[],
): { readonly missing: readonly number[]; readonly search: SearchEnd } {
  const simulation = simulationOf(world.kind);
  const leaves = leavesOfKey(key);
  const ground: Playground<unknown, { readonly type: string }> = {
    gestures(state) {
      const found = gesturesOf(world.kind)(world, state, leaves, 'mouse');
      return [...found, ...found.flatMap(slipsOf)];
    },
    reduce: (state, action) => simulation.reduce(world, state, action),
    facts: (state) => simulation.facts(world, state),
    isAnswered: (state) => simulation.isAnswered(world, state),
  };
  const begin: Way<unknown, { readonly type: string }> = { state: simulation.init(world), actions: [] };
  const start = ground.facts(begin.state);
  const missing = new Set(sought.keys());
  const seen = new Set([JSON.stringify(begin.state)]);
  const touched = new Set<string>();
  const open: unknown[] = [begin.state];
  let states = 0;
  for (let state = open.shift(); state !== undefined && states < MOST_STATES; state = open.shift()) {
    states += 1;
    const facts = ground.facts(state);
    const met: Met = { facts, start, said: simulation.describe(world, state), touched };
    for (const index of missing) if (sought[index]?.holds(met)) missing.delete(index);
    if (missing.size === 0) break;
    for (const gesture of ground.gestures(state)) {
      // Half a gesture is a state too: an attachment is opened before its message is answered.
      let half: unknown = state;
      for (const action of gesture) {
        const before = half;
        half = play(ground, { state: half, actions: [] }, [action]).state;
        if (half === before) continue;
        for (const named of Object.values(action)) touched.add(named);
        const mark = JSON.stringify(half);
        if (seen.has(mark)) continue;
        seen.add(mark);
        open.push(half);
      }
    }
  }
  const complete = open.length === 0 && states < MOST_STATES;
  if (!complete) {
    for (const index of missing) {
      const condition = sought[index]?.towards;
      if (condition !== undefined && reach(ground, begin, condition) !== null) missing.delete(index);
    }
  }
  return { missing: [...missing], search: { states, complete } };
}

/** The same gesture by a hand that strikes the space bar once too often: simulated people write what the key speaks of. */
function slipsOf(gesture: readonly { readonly type: string }[]): readonly (readonly { readonly type: string }[])[] {
  const text = gesture.flatMap((action) =>
    'text' in action && typeof action.text === 'string' ? [action.text] : [],
  )[0];
  if (text === undefined || text === '') return [];
  const half = Math.ceil(text.length / 2);
  const slips = [`${text} `, text.replace(' ', '  '), `${text.slice(0, half)} ${text.slice(half)}`];
  return slips.map((slip) =>
    gesture.map((action) => ('text' in action && action.text === text ? { ...action, text: slip } : action)),
  );
}

/** A condition as something to come to. */
export function soughtCondition(condition: Condition): Sought {
  return { holds: ({ facts }) => evaluateCondition(condition, facts) === 'yes', towards: condition };
}
