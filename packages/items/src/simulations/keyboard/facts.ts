import type { FactValue } from '@jalon/referential/condition';
import { factsOfEach } from '../../simulation/facts-of-each.ts';
import { exact, FACES } from './faces.ts';
import type { KeyboardState, KeyboardWorld } from './world.ts';

/** Every fact that a goal about these boxes may read, as they stand now; see {@link KeyboardWorld}. */
export function keyboardFacts(world: KeyboardWorld, state: KeyboardState): Readonly<Record<string, FactValue>> {
  return {
    ...factsOfEach(world.boxes, ({ id }) => {
      const text = exact(state.texts[id] ?? '');
      const box = `box.${id}`;
      return {
        [box]: text,
        ...Object.fromEntries(Object.entries(FACES).map(([face, of]) => [`${box}.${face}`, of(text)])),
        [`${box}.length`]: Array.from(text).length,
        [`${box}.has-capital`]: /\p{Lu}/u.test(text),
        [`${box}.has-accent`]: FACES.unaccented(text) !== text,
        [`${box}.has-digit`]: /\p{Nd}/u.test(text),
        [`${box}.has-at`]: text.includes('@'),
        [`${box}.has-break`]: text.includes('\n'),
        [`${box}.pasted`]: state.pasted.includes(id),
        [`${box}.typed`]: state.typed.includes(id),
        [`${box}.corrections`]: state.corrections[id] ?? 0,
      };
    }),
    copied: state.noticed.includes('copied'),
    'caps-lock': state.noticed.includes('caps-lock'),
    replaced: state.helped,
  };
}
