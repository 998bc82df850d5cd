import type { SimulationBody } from '../item/item.ts';
import type { ItemType } from '../item/item-type.ts';
import { scoreGoal } from '../scoring/goal.ts';
import { simulationOf } from './simulation-of.ts';

/** Something performed in a simulated world, whichever the world. Its state is the world's own. */
export const simulation: ItemType<SimulationBody, unknown, { readonly type: string }> = {
  id: 'simulation',
  version: '1.0.0',
  modalities: (body) => simulationOf(body.world.kind).modalities(body.world),
  init: (body) => simulationOf(body.world.kind).init(body.world),
  reduce: (body, state, action) => simulationOf(body.world.kind).reduce(body.world, state, action),
  isNoticed: (body, action) => simulationOf(body.world.kind).noticed?.includes(action.type) ?? false,
  takeBack: ({ world }, earlier, now) => simulationOf(world.kind).takeBack?.(world, earlier, now) ?? earlier,
  isAnswered: (body, state) => simulationOf(body.world.kind).isAnswered(body.world, state),
  toResponse({ world }, state) {
    const kind = simulationOf(world.kind);
    const facts = Object.entries(kind.facts(world, state)).map(([name, value]) => [name, String(value)] as const);
    return { RESPONSE: kind.isAnswered(world, state) ? Object.fromEntries(facts) : null };
  },
  score(body, key, state) {
    if (key.scoring.template !== 'goal') {
      throw new TypeError(`${key.itemId}: expected goal`);
    }
    const kind = simulationOf(body.world.kind);
    return scoreGoal(key.scoring, kind.facts(body.world, state), kind.evidence(body.world));
  },
  describe: (body, state) => ({
    title: body.title,
    lines: [...body.instruction, ...simulationOf(body.world.kind).describe(body.world, state)],
    options: [],
  }),
};
