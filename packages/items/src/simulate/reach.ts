import type { Condition, FactValue } from '@jalon/referential/condition';
import { distance } from './distance.ts';

/** What the search needs to know of a world: pure functions of its state. */
export interface Playground<S, A> {
  gestures(state: S): readonly (readonly A[])[];
  reduce(state: S, action: A): S;
  facts(state: S): Readonly<Record<string, FactValue>>;
  isAnswered(state: S): boolean;
}

/** A state and the actions that lead to it. */
export interface Way<S, A> {
  readonly state: S;
  readonly actions: readonly A[];
}

/** How much nearness weighs beside the length of the way, and the states looked into before giving up: straight on, then wider. */
const TRIES = [
  { pull: 20, budget: 120 },
  { pull: 3, budget: 400 },
] as const;

/**
 * A short way on from a state to one that can be handed in and where the condition holds, or null when none was found
 * within the budget. Best first (Pearl 1984): nearest to the condition, then fewest actions; no randomness.
 */
export function reach<S, A>(ground: Playground<S, A>, from: Way<S, A>, condition: Condition): Way<S, A> | null {
  for (const { pull, budget } of TRIES) {
    const way = search(ground, from, condition, pull, budget);
    if (way !== null) return way;
  }
  return null;
}

function search<S, A>(
  ground: Playground<S, A>,
  from: Way<S, A>,
  condition: Condition,
  pull: number,
  budget: number,
): Way<S, A> | null {
  const weigh = (way: Way<S, A>) => {
    const left = distance(condition, ground.facts(way.state));
    return { way, left, cost: left * pull + way.actions.length };
  };
  const open = [weigh(from)];
  const seen = new Set([JSON.stringify(from.state)]);
  for (let visited = 0; visited < budget && open.length > 0; visited += 1) {
    const node = open.reduce((best, one) => (one.cost < best.cost ? one : best));
    open.splice(open.indexOf(node), 1);
    if (node.left === 0 && ground.isAnswered(node.way.state)) return node.way;
    for (const gesture of ground.gestures(node.way.state)) {
      const way = play(ground, node.way, gesture);
      const mark = JSON.stringify(way.state);
      if (seen.has(mark)) continue;
      seen.add(mark);
      open.push(weigh(way));
    }
  }
  return null;
}

/** Plays a gesture on; actions without effect are left out. */
export function play<S, A>(ground: Pick<Playground<S, A>, 'reduce'>, way: Way<S, A>, gesture: readonly A[]): Way<S, A> {
  let { state } = way;
  const actions = [...way.actions];
  for (const action of gesture) {
    const next = ground.reduce(state, action);
    if (next !== state) actions.push(action);
    state = next;
  }
  return { state, actions };
}
