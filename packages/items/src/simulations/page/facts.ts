import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import type { PageState, PageWorld } from './world.ts';

/** Every fact that a goal about this page may read, as it is now: what came into view, what was pressed, what first (`none` before that), and how many pictures were pressed to no effect. */
export function pageFacts(world: PageWorld, { seen, pressed, tried }: PageState): Readonly<Record<string, FactValue>> {
  return {
    ...factsOfEach(world.blocks, ({ id }) => ({
      [`seen.${id}`]: seen.includes(id),
      [`pressed.${id}`]: pressed.includes(id),
    })),
    'pressed.first': pressed[0] ?? 'none',
    'presses.total': pressed.length,
    'pressed.pictures': tried.length,
  };
}
