import type { FactCondition } from '@jalon/referential/condition';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { performedItems } from '../fixtures/all.test-item.ts';
import type { ItemKey, SimulationBody } from '../item/item.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { scoreGoal } from '../scoring/goal.ts';
import { simulationOf } from '../simulation/simulation-of.ts';
import { simulateActions } from './simulate-actions.ts';
import { provideAllSimulations } from '../simulations/provide-all-simulations.ts';

provideAllSimulations();

describe.each(performedItems)('$item.id', ({ item, key }) => {
  const body = item.content.fr as SimulationBody;
  const { world } = body;
  const simulation = simulationOf(world.kind);
  const follow = (actions: readonly { readonly type: string }[]) =>
    actions.reduce((state, action) => simulation.reduce(world, state, action), simulation.init(world));

  test('the ideal person reaches any goal that somebody acting at random once reached', () => {
    fc.assert(
      fc.property(fc.nat(), fc.infiniteStream(fc.nat(3)), (seed, dice) => {
        const somebody = simulateActions(body, key, { kind: 'random' }, seededRandom(seed));
        const facts = Object.entries(simulation.facts(world, follow(somebody)));
        const goal = facts
          .filter(() => dice.next().value === 0)
          .map(([fact, value]): FactCondition => ({ fact, op: 'eq', value }));
        fc.pre(goal.length > 0);
        const scoring = { template: 'goal', goal: { all: goal }, evidence: [] } as const;
        const wanted: ItemKey = { ...key, scoring };
        const actions = simulateActions(body, wanted, { kind: 'ideal' }, () => 0);
        const reached = scoreGoal(scoring, simulation.facts(world, follow(actions)));
        expect({ goal, credit: reached.credit }).toEqual({ goal, credit: 1 });
      }),
      { numRuns: 60, seed: 2026 },
    );
  });

  test('the way found is always the same', () => {
    const once = simulateActions(body, key, { kind: 'ideal' }, () => 0.1);
    expect(simulateActions(body, key, { kind: 'ideal' }, () => 0.9)).toEqual(once);
  });
});
