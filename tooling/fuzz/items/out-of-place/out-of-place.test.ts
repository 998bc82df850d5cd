import { expect, test } from 'vitest';
import { performedItems } from '../../../../packages/items/src/fixtures/all.test-item.ts';
import type { SimulationBody } from '../../../../packages/items/src/item/item.ts';
import { simulationOf } from '../../../../packages/items/src/simulation/simulation-of.ts';
import { WORLD_KINDS } from '../../../../packages/items/src/simulation/world-kinds.ts';
import { provideAllSimulations } from '../../../../packages/items/src/simulations/provide-all-simulations.ts';
import { gesturesOf } from '../../../../packages/items/src/simulate/gestures-of.ts';
import type { Action } from '../sensible-actions.ts';
import { NOWHERE } from './nowhere.ts';
import { outOfPlace } from './out-of-place.ts';

provideAllSimulations();

test.each(performedItems.map((bank) => [bank.item.id, bank] as const))(
  '%s refuses what is out of place',
  (_id, bank) => {
    const { world } = bank.item.content.fr as SimulationBody;
    const simulation = simulationOf(world.kind);
    const start = simulation.init(world);
    const reduce = (state: unknown, action: Action) => simulation.reduce(world, state, action);
    const states = gesturesOf(world.kind)(world, start, [], 'mouse').map((run) => run.reduce(reduce, start));
    for (const state of [start, ...states]) {
      const actions = outOfPlace(world, state);
      expect(actions.some((action) => Object.values(action).includes(NOWHERE))).toBe(true);
      expect(actions.filter((action) => reduce(state, action) !== state)).toEqual([]);
    }
  },
);

test('every kind of world is tried', () => {
  const tried = performedItems.map(({ item }) => (item.content.fr as SimulationBody).world);
  expect([...new Set(tried.map(({ kind }) => kind))].toSorted()).toEqual([...WORLD_KINDS].toSorted());
});
