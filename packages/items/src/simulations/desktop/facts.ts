import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { frontOf } from './actions.ts';
import type { DesktopState, DesktopWorld } from './world.ts';

/** Every fact that a goal about this desktop may read, as it is now: which windows are open (put aside counts as open), enlarged and in front (`none` when bare), what was started, opened and selected. */
export function desktopFacts(world: DesktopWorld, state: DesktopState): Readonly<Record<string, FactValue>> {
  return {
    ...factsOfEach(world.windows, ({ id }) => ({
      [`window.${id}.open`]: state.order.includes(id),
      [`window.${id}.minimised`]: state.minimised.includes(id),
      [`window.${id}.maximised`]: state.maximised.includes(id),
    })),
    ...factsOfEach(world.programs, ({ id }) => ({ [`started.${id}`]: state.started.includes(id) })),
    ...factsOfEach(world.icons ?? [], ({ id }) => ({ [`opened.${id}`]: state.opened.includes(id) })),
    'window.front': frontOf(state) ?? 'none',
    selected: state.selected ?? 'none',
    'again.total': state.again,
    'closed.everything': state.closed >= 2 && state.order.length === 0,
    'actions.total': state.actions,
  };
}
