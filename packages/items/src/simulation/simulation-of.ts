import type { World } from '../item/item.ts';
import { MissingSimulation } from './missing-simulation.ts';
import type { Simulation } from './simulation.ts';
import { WORLD_KINDS, type WorldKind } from './world-kinds.ts';

/** A simulation whose world is known only when it runs; its state and actions stay opaque. */
export type AnySimulation = Simulation<World, unknown, { readonly type: string }>;

/** The code that was given so far. It only ever grows; which items are chosen does not depend on it. */
const provided: Map<string, AnySimulation> = /* @__PURE__ */ new Map();

/** Gives the engine the code of some kinds of worlds, once for the whole page or process. What is given last wins. */
export function provideSimulations(simulations: readonly AnySimulation[]): void {
  for (const simulation of simulations) provided.set(simulation.kind, simulation);
}

/** The simulation that runs worlds of this kind; a {@link MissingSimulation} where it was not provided yet. */
export function simulationOf(kind: WorldKind): AnySimulation {
  const found = provided.get(kind);
  if (found !== undefined) return found;
  // Meeting an unknown kind is a mistake in the bank; meeting a known one too early is a mistake of the host.
  if (!WORLD_KINDS.includes(kind)) throw new TypeError(`${kind}: expected ${WORLD_KINDS.join(', ')}`);
  throw new MissingSimulation(kind);
}
