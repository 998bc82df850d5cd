import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { almostOf } from './actions.ts';
import { isReadable } from './look.ts';
import type { TouchState, TouchWorld } from './world.ts';

/** Every fact that a goal about this world may read, as it is now; see {@link TouchWorld}. */
export function touchFacts(world: TouchWorld, state: TouchState): Readonly<Record<string, FactValue>> {
  const { shown, visited, seen, menu, chosen, look, gestures, almost } = state;
  return {
    ...factsOfEach(world.cards, ({ id }) => ({
      [`visited.${id}`]: visited.includes(id),
      ...(world.shows === 'list' && { [`seen.${id}`]: seen.includes(id) }),
      ...(world.menu && { [`chosen.${id}`]: Object.hasOwn(chosen, id) ? (chosen[id] ?? 'none') : 'none' }),
    })),
    ...(world.shows !== 'picture' && { shown: shown ?? 'none' }),
    ...(world.menu && { menu: menu ?? 'none' }),
    ...(world.picture && {
      zoom: look.zoom,
      ...factsOfEach(world.picture.details, (detail) => ({ [`readable.${detail.id}`]: isReadable(detail, look) })),
    }),
    gestures,
    ...Object.fromEntries(almostOf(world).map((how) => [`almost.${how}`, almost.includes(how)])),
  };
}
