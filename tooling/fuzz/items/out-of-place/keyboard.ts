import type {
  KeyboardAction,
  KeyboardState,
  KeyboardWorld,
} from '../../../../packages/items/src/simulations/keyboard/world.ts';
import { NOWHERE } from './nowhere.ts';

/** Only boxes that are there are written in, by the ways that there are. */
export function keyboardOutOfPlace({ boxes }: KeyboardWorld, _state: KeyboardState): readonly KeyboardAction[] {
  return [
    { type: 'write', box: NOWHERE, text: 'x', by: 'keys' },
    ...boxes.map(({ id }): KeyboardAction => ({ type: 'write', box: id, text: 'Autre texte', by: NOWHERE })),
    { type: 'notice', what: NOWHERE },
  ];
}
