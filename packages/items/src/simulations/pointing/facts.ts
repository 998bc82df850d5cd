import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { ALMOST } from './actions.ts';
import type { PointingState, PointingWorld } from './world.ts';

/**
 * Every fact that a goal about this surface may read, as it is now. `selected` is the target chosen last, or `none`;
 * `presses.wrong` counts presses on any other target than that one; `presses.total` those on and beside targets.
 */
export function pointingFacts(world: PointingWorld, state: PointingState): Readonly<Record<string, FactValue>> {
  const { pressed, opened, selected, missed } = state;
  return {
    ...factsOfEach(world.targets, ({ id }) => ({
      [`pressed.${id}`]: pressed.includes(id),
      [`opened.${id}`]: opened.includes(id),
      ...(world.gesture === 'right' && {
        [`chosen.${id}`]: Object.hasOwn(state.chosen, id) ? (state.chosen[id] ?? 'none') : 'none',
      }),
      ...(world.window !== undefined && { [`seen.${id}`]: state.seen.includes(id) }),
    })),
    selected: selected ?? 'none',
    'presses.wrong': [...pressed, ...opened].filter((id) => id !== selected).length,
    'presses.missed': missed,
    'presses.total': pressed.length + missed,
    ...(world.gesture === 'right' && { menu: state.menu ?? 'none' }),
    ...(world.gesture === 'double' &&
      Object.fromEntries(ALMOST.map((how) => [`double.${how}`, state.almost.includes(how)]))),
  };
}
