import type { FactValue } from '@jalon/referential/condition';
import type { PageState, PageWorld } from './world.ts';

/** Every fact that a goal about this page may read. */
export function pageFactNames(world: PageWorld): readonly string[] {
  return [...world.blocks.flatMap(({ id }) => [`seen.${id}`, `pressed.${id}`]), 'pressed.first', 'presses.total'];
}

/** The facts now: what came into view, what was pressed, and what first (`none` before that). */
export function pageFacts(world: PageWorld, state: PageState): Readonly<Record<string, FactValue>> {
  const facts: Record<string, FactValue> = {};
  for (const { id } of world.blocks) {
    facts[`seen.${id}`] = state.seen.includes(id);
    facts[`pressed.${id}`] = state.pressed.includes(id);
  }
  facts['pressed.first'] = state.pressed[0] ?? 'none';
  facts['presses.total'] = state.pressed.length;
  return facts;
}
