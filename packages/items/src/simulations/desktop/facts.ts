import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { frontOf } from './actions.ts';
import type { DesktopState, DesktopWorld } from './world.ts';

/** Every fact that a goal about this desktop may read, as it is now: which windows are open (put aside counts as open), which is in front (`none` when bare), what was started. */
export function desktopFacts(world: DesktopWorld, state: DesktopState): Readonly<Record<string, FactValue>> {
  return {
    ...factsOfEach(world.windows, ({ id }) => ({ [`window.${id}.open`]: state.order.includes(id) })),
    ...factsOfEach(world.programs, ({ id }) => ({ [`started.${id}`]: state.started.includes(id) })),
    'window.front': frontOf(state) ?? 'none',
    'actions.total': state.actions,
  };
}
