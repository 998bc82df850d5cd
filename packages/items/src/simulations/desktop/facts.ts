import type { FactValue } from '@jalon/referential/condition';
import { frontOf } from './actions.ts';
import type { DesktopState, DesktopWorld } from './world.ts';

/** Every fact that a goal about this desktop may read. */
export function desktopFactNames(world: DesktopWorld): readonly string[] {
  return [
    ...world.windows.map(({ id }) => `window.${id}.open`),
    ...world.programs.map(({ id }) => `started.${id}`),
    'window.front',
    'actions.total',
  ];
}

/** The facts now: which windows are open (put aside counts as open), which is in front (`none` when bare), what was started. */
export function desktopFacts(world: DesktopWorld, state: DesktopState): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {};
  for (const { id } of world.windows) facts[`window.${id}.open`] = state.order.includes(id);
  for (const { id } of world.programs) facts[`started.${id}`] = state.started.includes(id);
  facts['window.front'] = frontOf(state) ?? 'none';
  facts['actions.total'] = state.actions;
  return facts;
}
