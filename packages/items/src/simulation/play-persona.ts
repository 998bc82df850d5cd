import type { ItemKey, World } from '../item/item.ts';
import type { Persona } from '../item/item-type.ts';
import { pick } from '../random/pick.ts';
import type { Gestures } from './gestures.ts';
import { leavesOfKey } from './leaves-of.ts';
import { play, reach, type Playground, type Way } from './reach.ts';
import type { ActionInput, Simulation } from './simulation.ts';
import { targetsOf, type Target } from './targets-of.ts';

type Played<W extends World, S, A extends { readonly type: string }> = Omit<Simulation<W, S, A>, 'simulate'>;

/** Detours that a hesitant person makes. */
const DETOURS = 3;

/** Plays a simulated person in any world: the way is found in the key's goal and evidence, so a new item needs no script. */
export function playPersona<W extends World, S, A extends { readonly type: string }>(
  simulation: Played<W, S, A>,
  gestures: Gestures<W, S, A>,
  world: W,
  key: ItemKey,
  persona: Persona,
  random: () => number,
): readonly A[] {
  const input = persona.kind === 'ideal' ? (persona.input ?? 'mouse') : 'mouse';
  const ground = groundOf(simulation, gestures, world, key, input);
  const start: Way<S, A> = { state: simulation.init(world), actions: [] };
  switch (persona.kind) {
    case 'empty':
      return [];
    case 'random':
      return wander(ground, start, 1 + Math.floor(random() * 4), random).actions;
    case 'ideal':
      return (head(ground, start, key, 1) ?? start).actions;
    case 'credit':
      return (head(ground, start, key, persona.credit) ?? start).actions;
    case 'hesitant': {
      const detour = wander(ground, start, 1 + Math.floor(random() * DETOURS), random);
      const rest = head(ground, { state: detour.state, actions: [] }, key, 1);
      return rest === null ? (head(ground, start, key, 1) ?? start).actions : [...detour.actions, ...rest.actions];
    }
    default:
      return persona satisfies never;
  }
}

function groundOf<W extends World, S, A extends { readonly type: string }>(
  simulation: Played<W, S, A>,
  gestures: Gestures<W, S, A>,
  world: W,
  key: ItemKey,
  input: ActionInput,
): Playground<S, A> {
  const leaves = leavesOfKey(key);
  return {
    gestures: (state) => gestures(world, state, leaves, input),
    reduce: (state, action) => simulation.reduce(world, state, action),
    facts: (state) => simulation.facts(world, state),
    isAnswered: (state) => simulation.isAnswered(world, state),
  };
}

/** A way to the lowest credit at or above the one asked for; for 0, to nothing else. */
function head<S, A>(ground: Playground<S, A>, start: Way<S, A>, key: ItemKey, credit: number): Way<S, A> | null {
  if (key.scoring.template !== 'goal') return null;
  const enough = (target: Target) => (credit <= 0 ? target.credit <= 0 : target.credit >= credit - 1e-9);
  for (const target of targetsOf(key.scoring).filter(enough)) {
    const way = reach(ground, start.state, target.condition);
    if (way !== null) return way;
  }
  return null;
}

/** Sets about this many things at random, and at least one that can be handed in where there is one. */
function wander<S, A>(ground: Playground<S, A>, start: Way<S, A>, times: number, random: () => number): Way<S, A> {
  let way = start;
  for (let i = 0; i < times || (i < times + 8 && !ground.isAnswered(way.state)); i += 1) {
    way = play(ground, way, pick(ground.gestures(way.state), random) ?? []);
  }
  return way;
}
