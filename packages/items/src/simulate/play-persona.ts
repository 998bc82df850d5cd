import type { ItemKey, World } from '../item/item.ts';
import type { Persona } from './persona.ts';
import { pick } from '../random/pick.ts';
import type { Gestures } from './gestures.ts';
import { leavesOfKey } from '../simulation/leaves-of.ts';
import { play, reach, type Playground, type Way } from './reach.ts';
import type { Simulation } from '../simulation/simulation.ts';
import { targetsOf } from './targets-of.ts';

/** Plays a simulated person in any world: the way is found in the key's goal and evidence, so a new item needs no script. */
export function playPersona<W extends World, S, A extends { readonly type: string }>(
  simulation: Simulation<W, S, A>,
  gestures: Gestures<W, S, A>,
  world: W,
  key: ItemKey,
  persona: Persona,
  random: () => number,
): readonly A[] {
  const leaves = leavesOfKey(key);
  const input = (persona.kind === 'ideal' ? persona.input : undefined) ?? 'mouse';
  const ground: Playground<S, A> = {
    gestures: (state) => gestures(world, state, leaves, input),
    reduce: (state, action) => simulation.reduce(world, state, action),
    facts: (state) => simulation.facts(world, state),
    isAnswered: (state) => simulation.isAnswered(world, state),
  };
  const start: Way<S, A> = { state: simulation.init(world), actions: [] };
  switch (persona.kind) {
    case 'empty':
      return [];
    case 'random':
      return wander(ground, start, random).actions;
    case 'ideal':
      return (head(ground, start, key, 1) ?? start).actions;
    case 'credit':
      return (head(ground, start, key, persona.credit) ?? start).actions;
    case 'hesitant':
      return (head(ground, wander(ground, start, random), key, 1) ?? head(ground, start, key, 1) ?? start).actions;
    default:
      return persona satisfies never;
  }
}

/** A way to the lowest credit at or above the one asked for; for 0, to nothing else. */
function head<S, A>(ground: Playground<S, A>, from: Way<S, A>, key: ItemKey, credit: number): Way<S, A> | null {
  if (key.scoring.template !== 'goal') return null;
  for (const target of targetsOf(key.scoring)) {
    const enough = credit <= 0 ? target.credit <= 0 : target.credit >= credit - 1e-9;
    const way = enough ? reach(ground, from, target.condition) : null;
    if (way !== null) return way;
  }
  return null;
}

/** Sets about one to four things at random, and at least one that can be handed in where there is one. */
function wander<S, A>(ground: Playground<S, A>, from: Way<S, A>, random: () => number): Way<S, A> {
  const times = 1 + Math.floor(random() * 4);
  let way = from;
  for (let i = 0; i < times || (i < times + 60 && !ground.isAnswered(way.state)); i += 1) {
    way = play(ground, way, pick(ground.gestures(way.state), random) ?? []);
  }
  return way;
}
