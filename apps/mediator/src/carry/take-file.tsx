import { payloadCheck } from '@jalon/history/events';
import { importFile, readFileHeader, type Imported } from '@jalon/history/file';
import { hmacMark } from '@jalon/history/sync';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import { FileTrigger } from 'react-aria-components';
import { TENANT } from '../desk/desk.ts';
import { keepSettings, readSettings } from '../desk/settings.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice } from '../parts/notice.tsx';
import { useDesk } from '../shell/desk-context.ts';
import { useWords } from '../shell/locale.ts';
import { readCarried, type Carried } from './carried-text.ts';
import { readPublicKey } from './device-keys.ts';
import { keyLetters } from './key-letters.ts';
import { carryWords } from './words/carry-words.ts';

/** Properties of {@link TakeFile}. */
export interface TakeFileProps {
  readonly onTaken: () => void;
}

interface Stranger {
  readonly carried: Carried;
  readonly device: string;
  readonly letters: string;
}

/** Takes in what another computer gave; a computer that is new is compared first. */
export function TakeFile({ onTaken }: TakeFileProps): ReactElement {
  const desk = useDesk();
  const { take: words, trouble } = useWords(carryWords);
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [stranger, setStranger] = useState<Stranger | null>(null);
  const [imported, setImported] = useState<Imported | null>(null);
  const fail = (code: string): void => setError(trouble[code] ?? trouble.other);

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setError(null);
    setImported(null);
    const carried = file === null ? null : readCarried(await file.text());
    if (carried === null) return fail('not-a-file');
    const header = readFileHeader(carried.file);
    if (!header.ok) return fail(header.error.code);
    const { device } = header.value;
    const known = (await readSettings(desk)).trusted[device];
    if (known !== undefined && known !== carried.publicKey) return fail('tampered');
    if (known === undefined) return setStranger({ carried, device, letters: await keyLetters(carried.publicKey) });
    return take(carried);
  }

  async function trust({ carried, device }: Stranger): Promise<void> {
    setStranger(null);
    const settings = await readSettings(desk);
    await keepSettings(desk, { ...settings, trusted: { ...settings.trusted, [device]: carried.publicKey } });
    await take(carried);
  }

  async function take({ file: text, publicKey }: Carried): Promise<void> {
    const { store, clock } = desk;
    const taken = await importFile(text, {
      store,
      clock,
      tenant: TENANT,
      crypto,
      passphrase,
      trusted: () => readPublicKey(publicKey),
      mark: hmacMark(crypto.subtle),
      check: payloadCheck({ notesEnabled: true }),
    });
    if (!taken.ok) return fail(taken.error.code);
    setImported(taken.value);
    setPassphrase('');
    return onTaken();
  }

  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <h2>{words.title}</h2>
      <div className="row">
        <FileTrigger acceptedFileTypes={['.jalon']} onSelect={(chosen) => setFile(chosen?.item(0) ?? null)}>
          <Button>{words.choose}</Button>
        </FileTrigger>
        <p>{file === null ? words.file : file.name}</p>
      </div>
      <Field label={words.passphrase} type="password" value={passphrase} onChange={setPassphrase} error={error} />
      <div className="row">
        <Button type="submit" look="main">
          {words.go}
        </Button>
      </div>
      {stranger === null ? null : (
        <Notice tone="trouble">
          <p>{words.ask}</p>
          <p>{words.compare}</p>
          <p>
            <strong className="code">{stranger.letters}</strong>
          </p>
          <div className="row">
            <Button look="main" onPress={() => void trust(stranger)}>
              {words.trust}
            </Button>
            <Button
              onPress={() => {
                setStranger(null);
                setError(words.refused);
              }}
            >
              {words.refuse}
            </Button>
          </div>
        </Notice>
      )}
      {imported === null ? null : (
        <Notice tone="said">
          <p>{words.done(imported.added, imported.known)}</p>
          {imported.refused.length > 0 ? <p>{words.partly(imported.refused.length)}</p> : null}
          {imported.erased > 0 ? <p>{words.erased(imported.erased)}</p> : null}
        </Notice>
      )}
    </form>
  );
}
