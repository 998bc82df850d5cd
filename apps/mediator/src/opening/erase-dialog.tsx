import { eraseTraces } from '@jalon/history/storage';
import { useState, type ReactElement } from 'react';
import { NAME, type Desk } from '../desk/desk.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWords } from '../shell/locale.ts';
import { openingWords } from './words/opening-words.ts';

/** Asks once more, then erases everything of this app on this device, and begins again. */
export function EraseDialog({
  isOpen,
  onClose,
  lock,
  name = NAME,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Closes what is open, first. */
  readonly lock?: () => void;
  /** Of what is erased; everything of this app unless told otherwise. */
  readonly name?: Desk['name'];
}): ReactElement {
  const { lost } = useWords(openingWords);
  const [left, setLeft] = useState(false);
  async function erase(): Promise<void> {
    lock?.();
    const found = await eraseTraces(name);
    if (found.left.length > 0) setLeft(true);
    else location.replace(location.pathname);
  }
  return (
    <Dialog title={lost.title} isOpen={isOpen} onClose={onClose} isGrave>
      {lost.sure.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {left ? <Notice tone="trouble">{lost.left}</Notice> : null}
      <div className="row">
        <Button autoFocus onPress={onClose}>
          {lost.cancel}
        </Button>
        <Button look="grave" onPress={() => void erase()}>
          {lost.confirm}
        </Button>
      </div>
    </Dialog>
  );
}
