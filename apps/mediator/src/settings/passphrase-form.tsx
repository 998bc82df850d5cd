import { PASSPHRASE_MINIMUM } from '@jalon/history/vault';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { openingWords } from '../opening/words/opening-words.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useWords } from '../shell/locale.ts';
import { settingsWords } from './words/settings-words.ts';

const NOTHING = { before: '', after: '', again: '' } as const;

/** Another passphrase for the same record: nothing is encrypted anew. */
export function PassphraseForm(): ReactElement {
  const desk = useDesk();
  const { passphrase: words } = useWords(settingsWords);
  const opening = useWords(openingWords);
  const [typed, setTyped] = useState<Readonly<Record<keyof typeof NOTHING, string>>>(NOTHING);
  const [error, setError] = useState<{ readonly field: keyof typeof NOTHING; readonly text: string } | null>(null);
  const [changed, setChanged] = useState(false);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setChanged(false);
    if (typed.after.length < PASSPHRASE_MINIMUM)
      return setError({ field: 'after', text: opening.tooShort(PASSPHRASE_MINIMUM) });
    if (typed.after !== typed.again) return setError({ field: 'again', text: opening.different });
    const done = await desk.vault.changePassphrase(typed.before, typed.after);
    if (!done.ok) return setError({ field: 'before', text: opening.trouble[done.error.code] ?? opening.trouble.other });
    setError(null);
    setTyped(NOTHING);
    return setChanged(true);
  }
  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <h2>{words.title}</h2>
      {(['before', 'after', 'again'] as const).map((field) => (
        <Field
          key={field}
          label={words[field]}
          type="password"
          value={typed[field]}
          onChange={(text) => setTyped({ ...typed, [field]: text })}
          error={error?.field === field ? error.text : null}
        />
      ))}
      <div className="row">
        <Button type="submit">{words.go}</Button>
      </div>
      {changed ? <Notice tone="said">{words.changed}</Notice> : null}
    </form>
  );
}
