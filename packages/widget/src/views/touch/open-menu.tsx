import { useRef, type ReactElement } from 'react';
import { ContextMenu } from '../parts/context-menu.tsx';
import type { TouchPartProps } from './part-props.ts';

/** The menu of the thing that was pressed for long, over what is shown; pressing elsewhere closes it. */
export function OpenMenu({ world, state, words, onAction }: TouchPartProps): ReactElement | null {
  const isPressed = useRef(false);
  const card = world.cards.find(({ id }) => id === state.menu);
  if (card === undefined || world.menu === undefined) return null;
  return (
    <div
      className="jv-veil"
      onPointerDown={() => (isPressed.current = true)}
      onClick={() => {
        // The finger that opened the menu may be lifted over the veil.
        if (isPressed.current) onAction({ type: 'close' });
        isPressed.current = false;
      }}
    >
      <ContextMenu
        entries={world.menu}
        label={words.menuOf(card.title)}
        top="12%"
        left="calc(50% - 95px)"
        onChoose={(entry, input) => onAction({ type: 'choose', entry, input })}
        onClose={() => onAction({ type: 'close' })}
      />
    </div>
  );
}
