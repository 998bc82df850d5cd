import type { Gestures } from '../../simulate/gestures.ts';
import { textsFor } from '../../simulate/texts-for.ts';
import { FACES } from './faces.ts';
import type { KeyboardAction, KeyboardState, KeyboardWorld } from './world.ts';

/** A sign that gives a text each feature. */
const SIGNS: Readonly<Record<string, string>> = {
  'has-capital': 'A',
  'has-accent': 'é',
  'has-digit': '7',
  'has-at': '@',
  'has-break': 'a\nb',
};

/** Type in each box what the key speaks of, or the same with other capitals, accents or spaces; paste it where pasting counts. */
export const keyboardGestures: Gestures<KeyboardWorld, KeyboardState, KeyboardAction> = (world, _state, leaves) =>
  world.boxes.flatMap(({ id }) => {
    const own = leaves.filter(({ fact }) => fact === `box.${id}` || fact.startsWith(`box.${id}.`));
    const named = textsFor(own, () => true);
    const texts = new Set([
      ...named.flatMap(alike),
      ...own.flatMap(({ fact }) => SIGNS[fact.split('.')[2] ?? ''] ?? []),
      'abc',
    ]);
    const writing = (by: 'keys' | 'paste') =>
      [...texts].map((text): KeyboardAction => ({ type: 'write', box: id, text, by }));
    const isPasted = own.some(({ fact }) => fact.endsWith('.pasted'));
    const copy: KeyboardAction = { type: 'notice', what: 'copied' };
    return [
      ...writing('keys').map((write) => [write]),
      ...(isPasted ? writing('paste').map((write) => [copy, write]) : []),
    ];
  });

/** A text, and the same with one thing otherwise. */
function alike(text: string): readonly string[] {
  const { lower, unaccented, unspaced } = FACES;
  return [text, lower(text), unaccented(text), unspaced(text), text.charAt(0).toUpperCase() + text.slice(1)];
}
