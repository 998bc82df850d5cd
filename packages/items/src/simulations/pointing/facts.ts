import type { FactValue } from '@jalon/referential/condition';
import type { PointingState, PointingWorld } from './world.ts';

/** Every fact that a goal about this surface may read. */
export function pointingFactNames(world: PointingWorld): readonly string[] {
  return [
    ...world.targets.flatMap(({ id }) => [`pressed.${id}`, `opened.${id}`]),
    'selected',
    'presses.wrong',
    'presses.missed',
    'presses.total',
  ];
}

/**
 * The facts now. `selected` is the target chosen last, or `none`; `presses.wrong` counts presses on any other target than
 * that one; `presses.total` counts presses on and beside targets.
 */
export function pointingFacts(world: PointingWorld, state: PointingState): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {};
  for (const { id } of world.targets) {
    facts[`pressed.${id}`] = state.pressed.includes(id);
    facts[`opened.${id}`] = state.opened.includes(id);
  }
  facts['selected'] = state.selected ?? 'none';
  facts['presses.wrong'] = [...state.pressed, ...state.opened].filter((id) => id !== state.selected).length;
  facts['presses.missed'] = state.missed;
  facts['presses.total'] = state.pressed.length + state.missed;
  return facts;
}
