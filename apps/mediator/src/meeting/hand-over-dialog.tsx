import { useState, type ReactElement, type SubmitEvent } from 'react';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { useWords } from '../shell/locale.ts';
import { isPin } from './try-pin.ts';
import { meetingWords } from './words/meeting-words.ts';

/** Properties of {@link HandOverDialog}. */
export interface HandOverDialogProps {
  readonly onClose: () => void;
  readonly onPin: (pin: string) => Promise<void>;
}

/** Asks for the code that takes the device back. */
export function HandOverDialog({ onClose, onPin }: HandOverDialogProps): ReactElement {
  const { pin: words } = useWords(meetingWords);
  const [pin, setPin] = useState('');
  const [isWrong, setWrong] = useState(false);
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (isPin(pin)) void onPin(pin);
    else setWrong(true);
  }
  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      {words.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <form className="meet-form" onSubmit={submit}>
        <Field
          label={words.field}
          hint={words.hint}
          value={pin}
          onChange={setPin}
          error={isWrong && !isPin(pin) ? words.wrong : null}
          inputMode="numeric"
          maxLength={6}
          autoFocus
        />
        <div className="row">
          <Button type="submit" look="main">
            {words.go}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
