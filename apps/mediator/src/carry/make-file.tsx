import { exportFile } from '@jalon/history/file';
import { PASSPHRASE_MINIMUM } from '@jalon/history/vault';
import { useEffect, useState, type ReactElement, type SubmitEvent } from 'react';
import { TENANT } from '../desk/desk.ts';
import type { PersonLine } from '../desk/people-list.ts';
import { readSettings } from '../desk/settings.ts';
import { openingWords } from '../opening/words/opening-words.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { saveFile } from '../parts/save-file.ts';
import { Tick } from '../parts/tick.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useWords } from '../shell/locale.ts';
import { carriedText } from './carried-text.ts';
import { deviceKeys } from './device-keys.ts';
import { keyLetters } from './key-letters.ts';
import { carryWords } from './words/carry-words.ts';

/** Chosen people in one encrypted, signed file. */
export function MakeFile({ people }: { readonly people: readonly PersonLine[] }): ReactElement {
  const desk = useDesk();
  const { make: words, trouble } = useWords(carryWords);
  const opening = useWords(openingWords);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState({ first: '', again: '' });
  const [error, setError] = useState<{ readonly field: 'who' | 'first' | 'again'; readonly text: string } | null>(null);
  const [done, setDone] = useState(false);
  const [letters, setLetters] = useState('');
  useEffect(() => void deviceKeys(desk).then(async ({ publicKey }) => setLetters(await keyLetters(publicKey))), [desk]);
  const all = people.map(({ person }) => person.subject);

  function toggle(subject: string, on: boolean): void {
    setDone(false);
    setChosen(new Set(on ? [...chosen, subject] : [...chosen].filter((one) => one !== subject)));
  }
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setDone(false);
    if (chosen.size === 0) return setError({ field: 'who', text: words.nobody });
    if (typed.first.length < PASSPHRASE_MINIMUM)
      return setError({ field: 'first', text: opening.tooShort(PASSPHRASE_MINIMUM) });
    if (typed.first !== typed.again) return setError({ field: 'again', text: opening.different });
    setError(null);
    const [{ privateKey, publicKey }, { device }] = [await deviceKeys(desk), await readSettings(desk)];
    const { clock, store } = desk;
    const made = await exportFile({
      store,
      clock,
      device,
      tenant: TENANT,
      crypto,
      passphrase: typed.first,
      signingKey: privateKey,
      subjects: [...chosen],
    });
    if (!made.ok) return setError({ field: 'who', text: trouble[made.error.code] ?? trouble.other });
    // Neither a name nor a code: browsers write the names of files down.
    saveFile(
      `jalon-${clock().slice(0, 10)}.jalon`,
      carriedText({ publicKey, file: made.value }),
      'application/octet-stream',
    );
    setTyped({ first: '', again: '' });
    return setDone(true);
  }
  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <h2>{words.title}</h2>
      {people.length === 0 ? <p>{words.none}</p> : null}
      {people.length > 0 ? (
        <fieldset className="pick">
          <legend>{words.who}</legend>
          <Tick isSelected={chosen.size === all.length} onChange={(on) => setChosen(new Set(on ? all : []))}>
            {words.all}
          </Tick>
          <div className="pick-list" tabIndex={0} role="group" aria-label={words.who}>
            {people.map(({ person }) => (
              <Tick
                key={person.subject}
                isSelected={chosen.has(person.subject)}
                onChange={(on) => toggle(person.subject, on)}
              >
                {person.kind === 'identified' ? `${person.name} · ${person.code}` : person.code}
              </Tick>
            ))}
          </div>
        </fieldset>
      ) : null}
      {error?.field === 'who' ? <Notice tone="trouble">{error.text}</Notice> : null}
      <Field
        label={words.passphrase}
        hint={words.hint(PASSPHRASE_MINIMUM)}
        type="password"
        value={typed.first}
        onChange={(first) => setTyped({ ...typed, first })}
        error={error?.field === 'first' ? error.text : null}
      />
      <Field
        label={words.again}
        type="password"
        value={typed.again}
        onChange={(again) => setTyped({ ...typed, again })}
        error={error?.field === 'again' ? error.text : null}
      />
      <div className="row">
        <Button type="submit" look="main">
          {words.go(chosen.size)}
        </Button>
      </div>
      {done ? <Notice tone="said">{words.done}</Notice> : null}
      <p className="hint">
        {words.own} : <span className="code">{letters}</span>
      </p>
    </form>
  );
}
