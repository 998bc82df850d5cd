import { useState, type ReactElement, type SubmitEvent } from 'react';
import type { Desk } from '../desk/desk.ts';
import { openDesk } from '../desk/open-desk.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useWords } from '../shell/locale.ts';
import { giveBack } from './hand-over.ts';
import { meetingWords } from './words/meeting-words.ts';

/** Properties of {@link PassphraseForm}. */
export interface PassphraseFormProps {
  readonly onLock: () => void;
  readonly onOpen: (desk: Desk) => void;
  /** Back to the activities, where there are any on this page. */
  readonly onCancel?: () => void;
}

/** The passphrase ends a hand-over, whatever became of the code. */
export function PassphraseForm({ onLock, onOpen, onCancel }: PassphraseFormProps): ReactElement {
  const { held } = useWords(meetingWords);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [working, setWorking] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (working) return;
    setWorking(true);
    const opened = await openDesk(typed, onLock);
    setWorking(false);
    if (opened.ok) {
      onOpen(opened.desk);
      giveBack();
    } else if (opened.code === 'absent') giveBack();
    else setError(opened.code === 'wrong-passphrase' ? held.wrongPassphrase : held.other);
  }
  return (
    <form className="meet-form" onSubmit={(event) => void submit(event)}>
      <Field label={held.passphrase} type="password" value={typed} onChange={setTyped} error={error} autoFocus />
      <div className="row">
        <Button type="submit" look="main" isPending={working}>
          {working ? held.working : held.go}
        </Button>
        {onCancel === undefined ? null : <Button onPress={onCancel}>{held.cancel}</Button>}
      </div>
    </form>
  );
}
