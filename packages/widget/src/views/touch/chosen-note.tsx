import type { ReactElement } from 'react';
import type { TouchPartProps } from './part-props.ts';

/** What was chosen in the menu of a thing, for the eye: the live region says it already. */
export function ChosenNote({ world, state, words }: TouchPartProps): ReactElement | null {
  const told = world.cards.flatMap(({ id, title }) => {
    const entry = world.menu?.find((one) => one.id === state.chosen[id]);
    return entry === undefined ? [] : [words.entry(entry.label, title)];
  });
  return told.length === 0 ? null : (
    <p className="jv-note" aria-hidden="true">
      {told.join(' ')}
    </p>
  );
}
