import { useEffect, useRef, type ReactElement } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../shell/locale.ts';
import { giveWords } from './words/give-words.ts';

/** What is about to go, and the way back: it takes the focus, for the button that was pressed is gone. */
export function LeavingRow({ said, onUndo }: { readonly said: string; readonly onUndo: () => void }): ReactElement {
  const { leaving: words } = useWords(giveWords);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => room.current?.focus(), []);
  return (
    <div className="give-leaving" ref={room} tabIndex={-1} role="group" aria-label={said}>
      <p>
        <strong>{said}</strong> {words.sooner}
      </p>
      <div className="give-leaving-time" aria-hidden="true" />
      <Button look="main" onPress={onUndo}>
        {words.undo}
      </Button>
    </div>
  );
}
