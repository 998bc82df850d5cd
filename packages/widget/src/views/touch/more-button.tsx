import type { TouchCard } from '@jalon/items';
import type { ReactElement } from 'react';
import { useActionInput } from '../parts/use-action-input.ts';
import type { TouchPartProps } from './part-props.ts';

/** The button « ⋮ » of a thing: its menu without a long press. Not there where the long press is the skill. */
export function MoreButton({
  card,
  world,
  words,
  construct,
  onAction,
}: TouchPartProps & { readonly card: TouchCard }): ReactElement | null {
  const { onPointerDownCapture, inputOf } = useActionInput();
  if (world.menu === undefined || construct.includes('touch.long')) return null;
  return (
    <button
      type="button"
      className="jv-tool jv-more"
      aria-label={words.menuOf(card.title)}
      aria-haspopup="menu"
      data-more={card.id}
      onPointerDownCapture={onPointerDownCapture}
      onClick={(event) => {
        event.stopPropagation();
        onAction({ type: 'hold', card: card.id, input: inputOf(event) });
      }}
    >
      <span aria-hidden="true">⋮</span>
    </button>
  );
}
