import { useState, type ReactElement, type SubmitEvent } from 'react';
import type { Desk } from '../desk/desk.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { useWords } from '../shell/locale.ts';
import { takeBack, type HandedOver } from './hand-over.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import { MOST_TRIES } from './try-pin.ts';
import { meetingWords } from './words/meeting-words.ts';

/** Properties of {@link TakeBackDialog}. */
export interface TakeBackDialogProps {
  readonly handed: HandedOver;
  /** The record is locked: the code is not enough. */
  readonly isLocked: boolean;
  readonly onClose: () => void;
  readonly onLock: () => void;
  readonly onOpen: (desk: Desk) => void;
}

/** Takes the device back: by the code, or by the passphrase once the code does not serve any more. */
export function TakeBackDialog({ handed, isLocked, onClose, onLock, onOpen }: TakeBackDialogProps): ReactElement {
  const { held } = useWords(meetingWords);
  const [pin, setPin] = useState('');
  const { wrong } = handed.lock;
  const isSpent = wrong >= MOST_TRIES;
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setPin('');
    await takeBack(pin);
  }
  return (
    <Dialog title={held.title} isOpen onClose={onClose}>
      {isLocked || isSpent ? (
        <>
          <p role="status">{isSpent ? held.tooMany : held.locked}</p>
          <PassphraseForm onLock={onLock} onOpen={onOpen} onCancel={onClose} />
        </>
      ) : (
        <form className="meet-form" onSubmit={(event) => void submit(event)}>
          <p>{held.line}</p>
          <Field
            label={held.pin}
            type="password"
            inputMode="numeric"
            value={pin}
            onChange={setPin}
            error={wrong > 0 && pin === '' ? held.wrong(MOST_TRIES - wrong) : null}
            maxLength={6}
            autoFocus
          />
          <div className="row">
            <Button type="submit" look="main">
              {held.go}
            </Button>
            <Button onPress={onClose}>{held.cancel}</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
